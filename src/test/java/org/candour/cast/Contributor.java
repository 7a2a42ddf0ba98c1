package org.candour.cast;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.keys.Digest;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.sealing.KeyPair;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.RandomId;
import org.candour.testimony.Arrived;
import org.candour.testimony.Contributing;
import org.candour.testimony.Correspondence;
import org.candour.testimony.DeskSeal;
import org.candour.testimony.IfAbsent;
import org.candour.testimony.Piece;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyKind;
import org.candour.testimony.WorkRole;
import org.candour.testimony.WriterPair;

/** Somebody who sent a guest post or topic and holds its key; what they do goes past the pages, straight to the room. */
public final class Contributor {
    private final ReturnKey key;
    private final long id = RandomId.next();

    private final Contributing contributing;

    private Contributor(Contributing contributing, ReturnKey key) {
        this.contributing = contributing;
        this.key = key;
    }

    /** Sends a guest post that may be published if they stay away. */
    public static Contributor guestPost(Contributing contributing, String title, String words) {
        return new Contributor(contributing, fresh()).send(TestimonyKind.TESTIMONY, title, words, false);
    }

    /** Proposes a topic. */
    public static Contributor topic(Contributing contributing, String title, String words) {
        return new Contributor(contributing, fresh()).send(TestimonyKind.TOPIC, title, words, false);
    }

    /**
     * The same person sends another guest post under the same key.
     *
     * @param sameAuthor whether its page may name their earlier ones
     */
    public Contributor sendsAnother(String title, boolean sameAuthor) {
        return new Contributor(contributing, key).send(TestimonyKind.TESTIMONY, title, "There is more to say.", sameAuthor);
    }

    private static ReturnKey fresh() {
        return ReturnKey.fresh(new SecureRandom());
    }

    private Contributor send(TestimonyKind kind, String title, String words, boolean sameAuthor) {
        contributing.receive(new Arrived(id, kind, new Piece(title, words, WorkRole.PRISON), digest(), pair().sealing(),
                IfAbsent.PUBLISH, sameAuthor, false), seal());
        return this;
    }

    public void answer(String words) {
        contributing.answer(digest().hex(), id, words, seal());
    }

    public void amend(String title, String words) {
        contributing.amend(digest().hex(), id, new Piece(title, words, WorkRole.PRISON), seal());
    }

    /** Agrees to the edition as it lies before them. */
    public void agree() {
        contributing.agree(digest().hex(), id, now().version());
    }

    public void withdraw() {
        contributing.withdraw(digest().hex(), id);
    }

    /** What they can read with their key. */
    public Correspondence reads() {
        return find(Testimonies.class).read(now(), pair().opening());
    }

    /** The piece as it stands. */
    public Testimony now() {
        Supplier<Optional<Testimony>> now = () -> find(Testimonies.class).findByIdOptional(id);
        return QuarkusTransaction.requiringNew().call(now::get).orElseThrow();
    }

    /** Its page at the desk. */
    public String page() {
        return "/desk/studio/guest-posts/" + id;
    }

    /** Their key, as they would type it. */
    public String shownKey() {
        return key.shown();
    }

    public long id() {
        return id;
    }

    private Digest digest() {
        return find(SiteSecret.class).digest(key);
    }

    private KeyPair pair() {
        return WriterPair.of(key, find(SiteSecret.class));
    }

    private static DeskSeal seal() {
        return find(DeskKeys.class).current().map(one -> new DeskSeal(one.generation(), one.sealingKey())).orElseThrow();
    }

    private static <T> T find(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
