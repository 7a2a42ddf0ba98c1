package org.candour.moving;

import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Standing;
import org.jspecify.annotations.Nullable;

/** A comment of another system while it is being moved: about a hundred bytes. Its words lie in the {@link Spool}. */
final class Answer {
    static final int NO_DAY = Integer.MIN_VALUE;
    static final short NO_MINUTE = -1;

    final long mark;
    final long article;
    final long named;
    final Standing standing;
    final Body.Form form;
    final int day;
    /** Of that day, as it stood above it there. */
    final short minute;
    final long order;
    final long at;
    final int bytes;
    final long digest;

    @Nullable Piece piece;
    /** Whom it names as the one it answers, where that is in the file. */
    @Nullable Answer parent;
    /** Where it stands here. */
    @Nullable Answer under;
    /** The comment here that it answers, which an earlier file had and this one has not; 0 for none. */
    long parentHere;
    int depth = -1;
    boolean placed;
    int number;
    long id;
    boolean known;
    boolean mine;
    boolean again;
    long digestHere;
    boolean open;
    boolean waits;

    Answer(Entry.Remark remark, long mark, long article, long named, Spool.Place words) {
        this.mark = mark;
        this.article = article;
        this.named = named;
        this.standing = remark.standing();
        this.form = remark.body().form();
        this.day = remark.moment() == null ? NO_DAY : (int) remark.moment().local().toLocalDate().toEpochDay();
        this.minute = remark.moment() == null ? NO_MINUTE : (short) (remark.moment().local().toLocalTime().toSecondOfDay() / 60);
        this.order = remark.moment() == null ? Long.MIN_VALUE : remark.moment().order();
        this.at = words.at();
        this.bytes = words.bytes();
        this.digest = Fingerprint.of(form.name(), String.valueOf(remark.name()), remark.body().text());
    }

    /** For a thread without words. */
    Answer(long mark, long named, Standing standing, long order) {
        this.mark = mark;
        this.article = 0;
        this.named = named;
        this.standing = standing;
        this.form = Body.Form.PLAIN;
        this.day = NO_DAY;
        this.minute = NO_MINUTE;
        this.order = order;
        this.at = 0;
        this.bytes = 0;
        this.digest = 0;
    }

    boolean live() {
        return standing == Standing.LIVE;
    }
}
