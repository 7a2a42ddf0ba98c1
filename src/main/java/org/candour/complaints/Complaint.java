package org.candour.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody says against words here, or about how they were dealt with. It knows the day and nothing of its sender. */
@Entity
@Table(name = "complaints")
public class Complaint {
    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String place;

    @Column(name = "post_id")
    private @Nullable Long postId;

    @Column(name = "comment_id")
    private @Nullable Long commentId;

    private String words;

    @Column(name = "key_digest")
    private @Nullable String keyDigest;

    private boolean hides;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private int version;

    protected Complaint() {}

    Complaint(Lodged lodged, LocalDate today) {
        this.id = lodged.id();
        this.kind = lodged.kind();
        this.state = ComplaintState.OPEN;
        this.place = lodged.place();
        this.postId = lodged.about().postId();
        this.commentId = lodged.about().commentId();
        this.words = lodged.words();
        this.keyDigest = lodged.keyDigest();
        this.receivedOn = today;
    }

    /** The comment is off the page because of it. */
    void hides() {
        this.hides = true;
    }

    /** The comment no longer is. */
    void hidesNoMore() {
        this.hides = false;
    }

    /** It is decided; something may still have to be sent. */
    void decide(Outcome what) {
        requireOpen();
        if (outcome != null) {
            throw new NotOpen();
        }
        this.outcome = what;
    }

    /** Everything about it is done. */
    void close(LocalDate today) {
        requireOpen();
        this.state = ComplaintState.CLOSED;
        this.closedOn = today;
    }

    /** Its sender takes it back; the words go now. */
    void withdraw(LocalDate today) {
        requireOpen();
        this.state = ComplaintState.WITHDRAWN;
        this.closedOn = today;
        this.words = "";
        this.place = "";
    }

    private void requireOpen() {
        if (state != ComplaintState.OPEN) {
            throw new NotOpen();
        }
    }

    public long id() {
        return id;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public ComplaintState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ComplaintState.OPEN;
    }

    /** What became of it; none while nobody has decided. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The page or comment, as its sender gave it. */
    public String place() {
        return place;
    }

    public Optional<Long> postId() {
        return Optional.ofNullable(postId);
    }

    public Optional<Long> commentId() {
        return Optional.ofNullable(commentId);
    }

    public String words() {
        return words;
    }

    public Optional<String> keyDigest() {
        return Optional.ofNullable(keyDigest);
    }

    /** Whether the comment is off the page because of it. */
    public boolean isHiding() {
        return hides;
    }

    /** Whether its sender wrote the same as that one's, letter by letter and figure by figure: never of two without any. */
    boolean saysTheSame(Complaint other) {
        String said = folded(words);
        return !said.isEmpty() && said.equals(folded(other.words));
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** It was closed or taken back meanwhile. */
    public static final class NotOpen extends RuntimeException {}
}
