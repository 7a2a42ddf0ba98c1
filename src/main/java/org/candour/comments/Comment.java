package org.candour.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.store.RandomId;
import org.candour.words.Markdown;
import org.candour.words.Redaction;
import org.candour.words.Rendered;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered under a post. It knows a day, never a time, and nothing of who wrote it but a keyed
 * digest of the return key, which its holder can have forgotten.
 */
@Entity
@Table(name = "comments")
public class Comment {
    /** Between marked passages; no clean text holds it. */
    private static final String PASSAGE_END = "\u001f";

    @Id
    private long id;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String words;
    private SafeHtml html;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(name = "pen_name")
    private @Nullable String penName;

    private boolean signed;

    private @Nullable String origin;

    @Column(name = "key_digest")
    private @Nullable String keyDigest;

    @Column(name = "key_order")
    private int keyOrder;

    private @Nullable Integer voice;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "at_desk")
    private boolean atDesk;

    @Column(name = "from_file")
    private boolean fromFile;

    private boolean doubtful;
    @Column(name = "erase_at_once")
    private boolean eraseAtOnce;

    private @Nullable String passages;
    private @Nullable String instead;
    private boolean redacted;

    private @Nullable String reason;
    private @Nullable String question;
    private @Nullable String answer;

    private @Nullable String likeness;
    private @Nullable Long family;
    private boolean folded;
    private @Nullable Long signs;

    @Column(name = "moved_to")
    private @Nullable Long movedTo;

    @Column(name = "written_under")
    private @Nullable Long writtenUnder;

    @Version
    private int version;

    protected Comment() {}

    Comment(Arrival arrival, Rendered rendered, LocalDate today) {
        this.id = arrival.id();
        this.postId = arrival.postId();
        this.parentId = arrival.parentId();
        this.state = CommentState.WAITING;
        this.kind = arrival.kind();
        this.penName = arrival.penName();
        this.signed = arrival.signed();
        this.origin = arrival.origin();
        this.keyDigest = arrival.keyDigest();
        this.keyOrder = arrival.keyOrder();
        this.doubtful = arrival.doubtful();
        this.atDesk = arrival.atDesk();
        this.receivedOn = today;
        say(arrival.words(), rendered);
    }

    /** A comment as its thread file gives it: on the page under the number it has there. */
    Comment(long postId, @Nullable Long parentId, FiledComment filed, Rendered rendered) {
        this(new Arrival(RandomId.next(), postId, parentId, filed.kind(), filed.words(), filed.penName(), filed.origin(),
                null, 0, false, true), rendered, filed.day());
        this.fromFile = true;
        this.voice = filed.voice();
        this.signed = filed.signed();
        publish(filed.number(), filed.day());
        this.state = filed.state();
    }

    /** A comment as another system gives it. */
    Comment(BroughtComment brought) {
        this(new Arrival(brought.id(), brought.postId(), brought.parentId(), CommentKind.READER, brought.words(), brought.penName(),
                null, null, brought.number(), false, true), brought.rendered(), brought.day());
        if (brought.standing() == BroughtComment.Standing.WITH_POST) {
            this.state = CommentState.WITH_POST;
            this.onDay = brought.day();
            return;
        }
        this.keyOrder = 0;
        publish(brought.number(), brought.day());
        if (brought.standing() == BroughtComment.Standing.REMOVED) {
            this.state = CommentState.REMOVED;
            this.decidedOn = brought.day();
            silence();
        }
    }

    /** The post it was brought in with can be read now; of one taken down there the place appears. */
    void appearWithPost(int newNumber) {
        require(state == CommentState.WITH_POST);
        this.state = words.isEmpty() ? CommentState.REMOVED : CommentState.PUBLISHED;
        this.number = newNumber;
        this.keyOrder = 0;
    }

    /** Whether nobody here has decided about it since it was brought in. */
    boolean asBrought() {
        return state == CommentState.PUBLISHED && !redacted || state == CommentState.WITH_POST;
    }

    /** Other words from the system it came from; possible while nobody here has decided about it. */
    void readAgain(BroughtComment brought) {
        require(asBrought());
        this.penName = brought.penName();
        say(brought.words(), brought.rendered());
    }

    /** The keeper mends what the system it came from had spoiled; possible while it can be read. */
    void mendBrought(String newWords, @Nullable String name, Rendered rendered) {
        require(state == CommentState.PUBLISHED);
        this.penName = name;
        say(newWords, rendered);
    }

    /** What stands from now on at the place of a comment that is about to be moved: its number and its day, no word of it. */
    private Comment(Comment moving, @Nullable Long parentId, CommentState state) {
        this(new Arrival(RandomId.next(), moving.postId, parentId, CommentKind.READER, "", null, null, null, 0, false, true),
                new Rendered(SafeHtml.EMPTY, SafeHtml.EMPTY, 0, false, List.of()), moving.receivedOn);
        this.state = state;
        this.number = moving.number;
        this.onDay = moving.onDay;
        this.movedTo = moving.id;
    }

    /**
     * The line that is left behind when it is moved, or only its number where it goes along with the comment it answers.
     *
     * @param parent under which the line stands
     */
    public Comment leaveBehind(@Nullable Long parent, boolean line) {
        require(state.hasPlace());
        return new Comment(this, parent, line ? CommentState.MOVED : CommentState.MOVED_ALONG);
    }

    /**
     * Stands in another thread from now on. The letter of a voice belongs to one thread, and so does being the author of its
     * post; a file brings neither back.
     *
     * @param parent whom it answers there; none for the comment with which the others go
     * @param newNumber none where it has none yet
     */
    public void moveTo(long post, @Nullable Long parent, @Nullable Integer newNumber) {
        this.writtenUnder = writtenUnder();
        this.postId = post;
        this.parentId = parent;
        this.number = newNumber;
        this.voice = null;
        this.fromFile = false;
        if (kind == CommentKind.AUTHOR) {
            this.kind = CommentKind.READER;
        }
    }

    /** The line at its old place hangs from what stands there now. */
    public void hangFrom(long parent) {
        require(movedTo != null);
        this.parentId = parent;
    }

    /** Takes other words from its file; possible until it was changed at the desk. */
    void readAgain(FiledComment filed, Rendered rendered) {
        require(fromFile && state == CommentState.PUBLISHED);
        this.penName = filed.penName();
        this.origin = filed.origin();
        this.voice = filed.voice();
        this.onDay = filed.day();
        say(filed.words(), rendered);
    }

    private void say(String newWords, Rendered rendered) {
        this.words = newWords;
        this.html = rendered.html();
        this.rulesVersion = Markdown.RULES;
        unnotice();
    }

    /** What was noticed of its words was for whoever decides, and tells of words that may be gone tomorrow. */
    private void unnotice() {
        this.likeness = null;
        this.family = null;
        this.folded = false;
        this.signs = null;
    }

    /** A moderator would have it appear: with the next batch. */
    public void approve(LocalDate today) {
        decide(CommentState.TO_PUBLISH, today);
    }

    /** A moderator would have it appear without some of its words: until the batch goes out they are only marked. */
    public void approveWithout(Redaction marked, LocalDate today) {
        decide(CommentState.TO_PUBLISH, today);
        this.passages = String.join(PASSAGE_END, marked.passages());
        this.instead = marked.instead();
    }

    /** A moderator would not have it appear, and says why; the words may be such that nobody should keep them. */
    public void decline(String why, boolean goneAtOnce, LocalDate today) {
        decide(CommentState.TO_DECLINE, today);
        this.reason = why;
        this.eraseAtOnce = goneAtOnce;
    }

    private void decide(CommentState outcome, LocalDate today) {
        require(state == CommentState.WAITING || state == CommentState.ASKED);
        this.state = outcome;
        this.decidedOn = today;
        unnotice();
    }

    /** A moderator asks its writer; it waits until they answer, for a set number of days. */
    public void ask(String text, LocalDate today) {
        require(state == CommentState.WAITING || state == CommentState.ASKED);
        this.state = CommentState.ASKED;
        this.question = text;
        this.answer = null;
        this.decidedOn = today;
        unnotice();
    }

    /** Takes the last decision back, as if it had not been; possible until the batch goes out, a decline also after. */
    public void undo() {
        require(state == CommentState.TO_PUBLISH || state == CommentState.TO_DECLINE || state == CommentState.DECLINED
                || (state == CommentState.ASKED && answer == null));
        require(!words.isEmpty());
        if (state == CommentState.ASKED) {
            this.question = null;
        }
        this.state = CommentState.WAITING;
        this.reason = null;
        this.eraseAtOnce = false;
        this.decidedOn = null;
        unmark();
    }

    private void unmark() {
        this.passages = null;
        this.instead = null;
    }

    /** Appears under its number, on that day. */
    void publish(int newNumber, LocalDate today) {
        require(number == null && passages == null && (state == CommentState.TO_PUBLISH || state == CommentState.WAITING));
        this.state = CommentState.PUBLISHED;
        this.number = newNumber;
        this.onDay = today;
        this.question = null;
        this.answer = null;
        unnotice();
    }

    /** Its writer may read now why it does not appear. */
    public void settleDecline() {
        require(state == CommentState.TO_DECLINE);
        this.state = CommentState.DECLINED;
    }

    /** Its words are not to be kept, though somebody may still need them: see {@link Takedown#silence}. */
    void eraseAtOnce() {
        this.eraseAtOnce = true;
    }

    boolean erasesAtOnce() {
        return eraseAtOnce;
    }

    /** Its writer answers the question; it waits again, with the answer beside it. */
    void answer(String text) {
        require(state == CommentState.ASKED);
        this.answer = text;
        this.decidedOn = null;
        this.state = CommentState.WAITING;
    }

    /** Its writer mends it while nobody has decided. */
    void mend(String newWords, Rendered rendered) {
        require(mendable());
        say(newWords, rendered);
    }

    /** Its writer takes it back: the words go now, the place stays where it had a number. */
    void withdraw() {
        this.state = CommentState.WITHDRAWN;
        silence();
    }

    /** A notice of complaint came about it: it is off the page while that is looked at. */
    void hide() {
        require(state == CommentState.PUBLISHED);
        this.state = CommentState.HIDDEN;
    }

    /** Nothing came of the notice. */
    void showAgain() {
        require(state == CommentState.HIDDEN);
        this.state = CommentState.PUBLISHED;
    }

    /** A moderator takes it down: the page says so at once. The words are kept some days for an appeal. */
    public void remove(String why, LocalDate today) {
        require(state == CommentState.PUBLISHED || state == CommentState.HIDDEN);
        this.state = CommentState.REMOVED;
        this.reason = why;
        this.decidedOn = today;
    }

    /** A removal was a mistake: it stands under its number again. */
    public void restore() {
        require(state == CommentState.REMOVED && !words.isEmpty());
        this.state = CommentState.PUBLISHED;
        this.reason = null;
        this.eraseAtOnce = false;
        this.decidedOn = null;
    }

    /** Other words from now on; what was there is gone. */
    void redact(String newWords, Rendered rendered) {
        require(state == CommentState.PUBLISHED);
        sayWithout(newWords, rendered);
    }

    /** The words without what was marked, in the moment in which it appears. */
    void takeOutMarked(String newWords, Rendered rendered) {
        require(state == CommentState.TO_PUBLISH && passages != null);
        sayWithout(newWords, rendered);
    }

    private void sayWithout(String newWords, Rendered rendered) {
        this.fromFile = false;
        this.redacted = true;
        unmark();
        say(newWords, rendered);
    }

    /** Its words go: withdrawn, or its time for an appeal is over, or it must not be kept a day. */
    public void silence() {
        this.words = "";
        this.html = SafeHtml.EMPTY;
        this.penName = null;
        this.question = null;
        this.answer = null;
        unmark();
        unnotice();
    }

    /** Nobody can come back to it any more. */
    void forgetKey() {
        this.keyDigest = null;
    }

    /** The key no longer holds its pen name: the name stays as anybody may type it. */
    public void unsign() {
        this.signed = false;
    }

    public void speakAs(int letter) {
        this.voice = letter;
    }

    /** The same words, made ready once more. */
    public void renderAgain(Rendered rendered) {
        say(words, rendered);
    }

    /** It can be read: only then it can be moved. */
    public void requirePublished() {
        require(state == CommentState.PUBLISHED);
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new NotPossible(state);
        }
    }

    /** True while its writer may change the words. */
    public boolean mendable() {
        return state == CommentState.WAITING || state == CommentState.ASKED;
    }

    public long id() {
        return id;
    }

    public long postId() {
        return postId;
    }

    /** The post whose numbers its words mean: that under which it was written, which may not be where it stands. */
    public long writtenUnder() {
        return writtenUnder == null ? postId : writtenUnder;
    }

    /** Whether it was moved here from another thread. */
    public boolean movedHere() {
        return writtenUnder() != postId;
    }

    /** At a place that was left: the comment that stood there. */
    public Optional<Long> movedTo() {
        return Optional.ofNullable(movedTo);
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    /** Its permanent number; none before it appeared. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public CommentState state() {
        return state;
    }

    public CommentKind kind() {
        return kind;
    }

    /** Its Markdown; empty when withdrawn. */
    public String words() {
        return words;
    }

    public SafeHtml html() {
        return html;
    }

    /** What readers are given of it, once it has a number. */
    public Said said() {
        return new Said(new Place(id, parentId, number().orElseThrow(), state), kind, html, penName, signed, origin, voice, onDay, writtenUnder() == postId ? null : writtenUnder());
    }

    /** True when it was rendered under older rules than the present ones. */
    public boolean renderedByOlderRules() {
        return rulesVersion != Markdown.RULES;
    }

    /** The name it carries: held by its key where it is {@link #signed}, else as anybody may type it. */
    public Optional<String> penName() {
        return Optional.ofNullable(penName);
    }

    /** Whether it was sent with the key that holds its pen name. */
    public boolean signed() {
        return signed;
    }

    /** Where a response from elsewhere comes from. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    /** The keyed digest of its return key. */
    public Optional<String> keyDigest() {
        return Optional.ofNullable(keyDigest);
    }

    /** Its place among the comments of one key. */
    public int keyOrder() {
        return keyOrder;
    }

    /** The letter of a voice that spoke more than once in this thread: 1 is the first letter. */
    public Optional<Integer> voice() {
        return Optional.ofNullable(voice);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The day it appeared. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(onDay);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** True when a thread file brought it in and the desk has not changed it. */
    public boolean fromFile() {
        return fromFile;
    }

    /** True when it came sooner than a person types. */
    public boolean doubtful() {
        return doubtful;
    }

    /** What goes from its words when it appears; none where nothing does. */
    public Optional<Redaction> marked() {
        return passages == null || instead == null ? Optional.empty()
                : Optional.of(new Redaction(List.of(passages.split(PASSAGE_END)), instead));
    }

    /** Whether a moderator took words out of it for good. */
    public boolean redacted() {
        return redacted;
    }

    /** Why it was not published or was taken down. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What the desk asked its writer. */
    public Optional<String> question() {
        return Optional.ofNullable(question);
    }

    /** What its writer answered. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** While it waits, the number of the family of near copies it was gathered into; its own where it is like none. */
    public Optional<Long> family() {
        return Optional.ofNullable(family);
    }

    public int version() {
        return version;
    }

    /** The act does not fit the state the comment is in: somebody else was first. */
    public static final class NotPossible extends RuntimeException {
        private final CommentState state;

        NotPossible(CommentState state) {
            super(state.name());
            this.state = state;
        }

        public CommentState state() {
            return state;
        }
    }
}
