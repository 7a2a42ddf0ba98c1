package org.candour.moving;

import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Standing;
import org.jspecify.annotations.Nullable;

/** A comment of another system while it is being moved: 112 bytes, of which there are hundreds of thousands. Its words lie in the {@link Spool}. */
final class Answer {
    static final int NO_DAY = Integer.MIN_VALUE;
    static final short NO_MINUTE = -1;
    private static final Standing[] STANDINGS = Standing.values();
    private static final Body.Form[] FORMS = Body.Form.values();

    final long mark;
    final long article;
    final long named;
    private final byte standing;
    private final byte form;
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
    /** The comment here that it answers, which an earlier file had and this one has not. */
    @Nullable Long parentHere;
    /** None where it is new here. */
    @Nullable Earlier earlier;
    int depth = -1;
    boolean placed;
    /** Decided about at the desk while the import went on: it stays as it is. */
    boolean keptHere;
    int number;
    long id;

    Answer(Entry.Remark remark, long mark, long article, long named, Spool.Place words) {
        this.mark = mark;
        this.article = article;
        this.named = named;
        this.standing = (byte) remark.standing().ordinal();
        this.form = (byte) remark.body().form().ordinal();
        this.day = remark.moment() == null ? NO_DAY : (int) remark.moment().local().toLocalDate().toEpochDay();
        this.minute = remark.moment() == null ? NO_MINUTE : (short) (remark.moment().local().toLocalTime().toSecondOfDay() / 60);
        this.order = remark.moment() == null ? Long.MIN_VALUE : remark.moment().order();
        this.at = words.at();
        this.bytes = words.bytes();
        this.digest = Fingerprint.of(remark.body().form().name(), String.valueOf(remark.name()), remark.body().text());
    }

    /** For a thread without words. */
    Answer(long mark, long named, Standing standing, long order) {
        this.mark = mark;
        this.article = 0;
        this.named = named;
        this.standing = (byte) standing.ordinal();
        this.form = (byte) Body.Form.PLAIN.ordinal();
        this.day = NO_DAY;
        this.minute = NO_MINUTE;
        this.order = order;
        this.at = 0;
        this.bytes = 0;
        this.digest = 0;
    }

    Standing standing() {
        return STANDINGS[standing];
    }

    Body.Form form() {
        return FORMS[form];
    }

    boolean live() {
        return standing() == Standing.LIVE;
    }

    /** Whether an earlier import brought it, or this one before it broke off. */
    boolean known() {
        return earlier != null;
    }
}
