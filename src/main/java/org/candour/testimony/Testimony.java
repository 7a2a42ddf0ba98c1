package org.candour.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.sealing.SealedBox;
import org.candour.sealing.SealingKey;
import org.jspecify.annotations.Nullable;

/**
 * A guest post before it is one, or a proposed topic. Its words lie sealed in its {@link Letter}s; here stand only its
 * state, days, and what its writer decided. A guest post's row stays after publication, so that its writer can answer
 * under it with the same key.
 */
@Entity
@Table(name = "testimonies")
public class Testimony {
    /** How long its writer may leave a question or an edition unanswered; then it goes as they chose (promises.md, "Retention"). */
    public static final int DAYS_TO_ANSWER = 90;
    /** How long the letters about it are kept after publication (promises.md, "Retention"). */
    public static final int DAYS_OF_LETTERS = 90;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private TestimonyKind kind;

    @Enumerated(EnumType.STRING)
    private TestimonyState state;

    @Column(name = "key_digest")
    private @Nullable String keyDigest;

    @Column(name = "key_order")
    private int keyOrder;

    @Column(name = "writer_key")
    private String writerKey;

    private int generation;
    private String heading;

    @Enumerated(EnumType.STRING)
    private IfAbsent absent;

    @Column(name = "same_author")
    private boolean sameAuthor;

    private boolean doubtful;

    @Column(name = "at_desk")
    private boolean atDesk;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "turned_on")
    private LocalDate turnedOn;

    @Column(name = "release_due")
    private boolean releaseDue;

    private @Nullable String reason;
    private int drafts;

    @Column(name = "post_id")
    private @Nullable Long postId;

    @Version
    private int version;

    protected Testimony() {}

    /** @param keyOrder its place among the pieces of that key */
    Testimony(Arrived arrived, int keyOrder, DeskSeal desk, boolean atDesk, LocalDate today) {
        this.id = arrived.id();
        this.kind = arrived.kind();
        this.state = TestimonyState.WAITING;
        this.keyDigest = arrived.keyDigest().hex();
        this.keyOrder = keyOrder;
        this.writerKey = arrived.writerKey().text();
        this.absent = arrived.absent();
        this.sameAuthor = arrived.sameAuthor();
        this.doubtful = arrived.doubtful();
        this.atDesk = atDesk;
        this.receivedOn = today;
        this.turnedOn = today;
        head(arrived.piece().title(), desk);
    }

    private void head(String title, DeskSeal desk) {
        this.generation = desk.generation();
        this.heading = SealedBox.seal(title, desk.key(), headingPlace()).text();
    }

    private String headingPlace() {
        return "testimonies/" + id + "/heading";
    }

    /** The keeper asks; it is the writer's turn. */
    void ask(LocalDate today) {
        turn(TestimonyState.ASKED, today);
    }

    /** The keeper's edition lies before the writer. */
    void offer(LocalDate today) {
        turn(TestimonyState.OFFERED, today);
    }

    /** The writer has said something, or changed their words; it is the keeper's turn. */
    void answered(LocalDate today) {
        turn(TestimonyState.WAITING, today);
    }

    void amended(String title, DeskSeal desk, LocalDate today) {
        turn(TestimonyState.WAITING, today);
        head(title, desk);
    }

    /** The writer agrees to the edition before them. */
    void agree(LocalDate today) {
        require(state == TestimonyState.OFFERED);
        turn(TestimonyState.AGREED, today);
    }

    private void turn(TestimonyState next, LocalDate today) {
        require(state.open());
        this.state = next;
        this.turnedOn = today;
        this.releaseDue = false;
    }

    /** The writer has thought again about what happens if they stay away, and whether earlier guest posts are named. */
    void choose(IfAbsent choice, boolean nameEarlier) {
        require(state.open());
        this.absent = choice;
        this.sameAuthor = nameEarlier;
    }

    /** The writer no longer wants earlier guest posts named beside the post it became. */
    void standAlone() {
        require(state == TestimonyState.PUBLISHED);
        this.sameAuthor = false;
    }

    /** It is not published, and its writer reads why. */
    void decline(String why, LocalDate today) {
        turn(TestimonyState.DECLINED, today);
        this.reason = why;
    }

    /** The writer stayed away and had said to publish: the keeper may now do so without their agreement. */
    void releaseWithoutWriter(LocalDate today) {
        require(absent == IfAbsent.PUBLISH);
        turn(TestimonyState.WAITING, today);
        this.releaseDue = true;
    }

    /** It is a post. */
    void publishAs(long post, LocalDate today) {
        turn(TestimonyState.PUBLISHED, today);
        this.postId = post;
    }

    /** Its writer takes it back, at any time; of what was published {@link Contributing} takes the post down. */
    void withdraw(LocalDate today) {
        require(state != TestimonyState.WITHDRAWN);
        this.state = TestimonyState.WITHDRAWN;
        this.turnedOn = today;
        this.heading = "";
        this.reason = null;
    }

    /** Nobody can come back to it any more. */
    void forgetKey() {
        this.keyDigest = null;
    }

    /** The keeper has gone on with their draft: who opened the page before that must look again. */
    void drafted() {
        this.drafts++;
    }

    /** Its title goes with the sealed original. */
    void dropHeading() {
        this.heading = "";
    }

    boolean atDesk() {
        return atDesk;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new NotPossible(state);
        }
    }

    public long id() {
        return id;
    }

    public TestimonyKind kind() {
        return kind;
    }

    public TestimonyState state() {
        return state;
    }

    /** The keyed digest of its return key; gone when its holder had it forgotten. */
    public Optional<String> keyDigest() {
        return Optional.ofNullable(keyDigest);
    }

    /** Its place among the pieces of one key. */
    int keyOrder() {
        return keyOrder;
    }

    /** What to seal to so that its writer can read it. */
    SealingKey writerKey() {
        return new SealingKey(writerKey);
    }

    /** Its title, for who can open what is sealed to the desk. */
    public Optional<String> title(DeskReader reader) {
        return heading.isEmpty() ? Optional.empty() : reader.open(generation, new SealedBox(heading), headingPlace());
    }

    /** What happens if its writer does not come back. */
    public IfAbsent absent() {
        return absent;
    }

    /** Whether the page may say which earlier guest posts were theirs. */
    public boolean sameAuthor() {
        return sameAuthor;
    }

    /** Sent sooner than a person types. */
    public boolean doubtful() {
        return doubtful;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The day on which it became somebody else's turn. */
    public LocalDate turnedOn() {
        return turnedOn;
    }

    /** Its writer stayed away for 90 days and had chosen publication for that. */
    public boolean releaseDue() {
        return releaseDue;
    }

    /** Why it was not published. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The post it became. */
    public Optional<Long> postId() {
        return Optional.ofNullable(postId);
    }

    public int version() {
        return version;
    }

    /** The act does not fit the state the piece is in: somebody else was first. */
    public static final class NotPossible extends RuntimeException {
        private final TestimonyState state;

        NotPossible(TestimonyState state) {
            super(state.name());
            this.state = state;
        }

        public TestimonyState state() {
            return state;
        }
    }
}
