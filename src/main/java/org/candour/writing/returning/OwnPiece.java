package org.candour.writing.returning;

import java.time.LocalDate;
import java.util.List;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Title;
import org.candour.testimony.IfAbsent;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyKind;
import org.candour.testimony.TestimonyState;
import org.candour.words.Difference;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One guest post or topic as its writer finds it again.
 *
 * @param place its place on the page, from 1: ids on the page are made of it, never of the piece's own id
 * @param state what became of it, in a sentence
 * @param letter what the keeper says to that; may be empty
 * @param lost what is said where nothing or not everything can be opened; empty otherwise
 * @param words as they sent them; none once they are gone
 * @param title in the box to change it
 * @param source in the box to change the words
 * @param answer in the box to write to the keeper
 * @param earlier the guest posts its page would name now, if its writer wishes
 * @param post what it became; none until then, or once that was taken down
 * @param named the earlier posts its page names as by the same author; none where it has no such line
 */
record OwnPiece(Testimony testimony, int place, String state, SafeHtml letter, String lost, List<Message> messages,
        @Nullable SafeHtml words, @Nullable Proposed proposed, String title, String source, String answer, List<Title> earlier,
        @Nullable Post post, @Nullable List<Title> named) {

    /** A message, by day. */
    record Message(boolean fromDesk, LocalDate day, List<String> paragraphs) {}

    /** The keeper's edition beside the writer's own words. */
    record Proposed(Edition edition, SafeHtml html, Difference changed) {}

    /** What it is called: as readers see it while they do. */
    public String name() {
        return post == null ? title : post.title();
    }

    /** Whether its author can still answer under it. */
    public boolean open() {
        return post != null && post.commentsOpen();
    }

    public boolean topic() {
        return testimony.kind() == TestimonyKind.TOPIC;
    }

    public String id() {
        return String.valueOf(testimony.id());
    }

    public int version() {
        return testimony.version();
    }

    public boolean asked() {
        return testimony.state() == TestimonyState.ASKED;
    }

    /** Whether there is an edition to agree to. */
    public boolean offered() {
        return testimony.state() == TestimonyState.OFFERED && proposed != null;
    }

    /** Whether anything can still be said or changed. */
    public boolean stillOpen() {
        return testimony.state().open();
    }

    public boolean withdrawable() {
        return testimony.state() != TestimonyState.WITHDRAWN;
    }

    public boolean sameAuthor() {
        return testimony.sameAuthor();
    }

    public boolean publishes() {
        return testimony.absent() == IfAbsent.PUBLISH;
    }

    public String anchor() {
        return "piece-" + place;
    }

    public String answerBox() {
        return OwnPieces.box("answer", place);
    }

    public String titleBox() {
        return OwnPieces.box("title", place);
    }

    public String wordsBox() {
        return OwnPieces.box("words", place);
    }
}
