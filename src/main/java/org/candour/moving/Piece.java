package org.candour.moving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Standing;
import org.jspecify.annotations.Nullable;

/** A post or page of another system while it is being moved. Its words lie in the {@link Spool}. */
final class Piece {
    final String key;
    final long mark;
    final boolean page;
    final Standing standing;
    final String title;
    final @Nullable String byline;
    final @Nullable String address;
    final List<String> labels;
    final boolean commentsOpen;
    final @Nullable LocalDate day;
    final long order;
    final Body.Form form;
    final Spool.Place words;
    final long digest;
    /** A thread of comments on somebody else's page, not a post: it belongs to the post here that has its address. */
    final boolean thread;
    List<Answer> answers = new ArrayList<>();

    /** A page with comments: pages here have no threads, so it comes as a topic, which is all thread. */
    boolean topic;

    /** Those of them that have a place here, in the order of their numbers. */
    List<Answer> numbered = List.of();
    /** Those that have none. */
    List<Answer> passedOver = List.of();

    /** What it is or becomes here. */
    String path = "";
    List<String> before = List.of();
    long id;
    boolean known;
    /** Brought by this import, which broke off meanwhile. */
    boolean mine;
    boolean again;
    long digestHere;
    boolean shown;
    boolean touched;
    boolean gone;
    boolean draftHere;
    boolean skippedHere;
    /** Decided about at the desk while the import went on: it stays as it is. */
    boolean keptHere;
    /** A thread whose post is not here. */
    boolean unmatched;

    Piece(Entry.Article article, long mark, Spool.Place words, boolean thread) {
        this.key = article.key();
        this.thread = thread;
        this.mark = mark;
        this.page = article.page();
        this.standing = article.standing();
        this.title = article.title();
        this.byline = article.byline();
        this.address = article.address();
        this.labels = List.copyOf(article.labels());
        this.commentsOpen = article.commentsOpen();
        this.day = article.moment() == null ? null : article.moment().local().toLocalDate();
        this.order = article.moment() == null ? Long.MIN_VALUE : article.moment().order();
        this.form = article.body().form();
        this.words = words;
        this.digest = Fingerprint.of(title, form.name(), article.body().text(), String.valueOf(day), String.valueOf(byline), String.join("\n", labels));
    }

    /** A post that was moved earlier and is not in this file, though comments under it are. */
    Piece(long mark, long id) {
        this(new Entry.Article("", false, Standing.LIVE, "", null, new Body(Body.Form.PLAIN, ""), null, null, List.of(), true), mark, new Spool.Place(0, 0), false);
        this.id = id;
        this.known = true;
    }

    /** Whether a comment of that number will stand under it. */
    boolean numbered(int number) {
        return numbered.stream().anyMatch(answer -> answer.number == number && answer.live());
    }

    /** Whether it is a page here, too: without a thread. */
    boolean plain() {
        return page && !topic;
    }

    /** Whether it belongs here at all; else it is passed over. */
    boolean stays() {
        return switch (standing) {
            case LIVE, DRAFT, SCHEDULED, PRIVATE, PROTECTED, PENDING, UNKNOWN -> true;
            case REMOVED, TRASHED, SPAM, GHOSTED -> false;
        };
    }
}
