package org.candour.testimony;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.sealing.OpeningKey;
import org.candour.store.Among;

/** All pieces: finding and reading them. */
@ApplicationScoped
public class Testimonies implements PanacheRepositoryBase<Testimony, Long> {
    private static final Set<TestimonyState> OPEN =
            Set.of(TestimonyState.WAITING, TestimonyState.ASKED, TestimonyState.OFFERED, TestimonyState.AGREED);
    /** First what waits for the keeper; the doubtful behind. */
    private static final String IN_TURN = " order by case when state = org.candour.testimony.TestimonyState.WAITING then 0"
            + " when state = org.candour.testimony.TestimonyState.AGREED then 0 else 1 end, doubtful, receivedOn, id";

    private final Letters letters;

    Testimonies(Letters letters) {
        this.letters = letters;
    }

    /** One page of what has reached the desk and is not settled. Pages count from 0. */
    @Transactional
    public List<Testimony> open(int page, int size) {
        return find("state in " + Among.named(OPEN) + " and atDesk = true" + IN_TURN).page(page, size).list();
    }

    /** How many pieces have reached the desk and are not settled. */
    @Transactional
    public long openCount() {
        return count("state in " + Among.named(OPEN) + " and atDesk = true");
    }

    /** How many of them wait for the keeper. */
    @Transactional
    public long waitingCount() {
        return count("state in (WAITING, AGREED) and atDesk = true");
    }

    /** A piece that has reached the desk. */
    @Transactional
    public Optional<Testimony> atDesk(long id) {
        return findByIdOptional(id).filter(Testimony::atDesk);
    }

    /** Everything sent with that key, whatever became of it. */
    @Transactional
    public List<Testimony> ofKey(String keyDigest) {
        return list("keyDigest = ?1 order by keyOrder, receivedOn, id", keyDigest);
    }

    /** The place of the next piece of that key. Not their count: rows of withdrawn pieces go. Inside its caller's transaction. */
    int nextOrderOf(String keyDigest) {
        return getEntityManager()
                .createQuery("select coalesce(max(t.keyOrder) + 1, 0) from Testimony t where t.keyDigest = ?1", Integer.class)
                .setParameter(1, keyDigest)
                .getSingleResult();
    }

    /** The published posts that came of guest posts sent before it under its key: those its page names, if its writer wishes. */
    @Transactional
    public List<Long> postsBefore(Testimony testimony) {
        return testimony.keyDigest().map(digest -> postsBefore(digest, testimony.keyOrder())).orElse(List.of());
    }

    /** The same for a piece that is still to be sent under that key. */
    @Transactional
    public List<Long> publishedOf(String keyDigest) {
        return postsBefore(keyDigest, Integer.MAX_VALUE);
    }

    private List<Long> postsBefore(String keyDigest, int keyOrder) {
        return getEntityManager()
                .createQuery("select p.id from Testimony t join Post p on p.id = t.postId where t.keyDigest = ?1 and t.keyOrder < ?2"
                        + " and t.kind = ?3 and p.state = org.candour.posts.PostState.PUBLISHED", Long.class)
                .setParameter(1, keyDigest).setParameter(2, keyOrder).setParameter(3, TestimonyKind.TESTIMONY)
                .getResultList();
    }

    /** Whether the holder of that key wrote that post. */
    @Transactional
    public boolean wrote(String keyDigest, long postId) {
        return count("keyDigest = ?1 and postId = ?2", keyDigest, postId) > 0;
    }

    /** What was written about it, for a keeper who can open it. */
    @Transactional
    public Correspondence read(Testimony testimony, DeskReader reader) {
        return Correspondence.opened(letters.of(testimony.id()), letter -> letter.read(reader));
    }

    /** What was written about it, for its writer. */
    @Transactional
    public Correspondence read(Testimony testimony, OpeningKey writer) {
        return Correspondence.opened(letters.of(testimony.id()), letter -> letter.read(writer));
    }

    /** What has arrived since the last five-minute mark reaches the desk together. Inside its caller's transaction. */
    public void allReachDesk() {
        update("atDesk = true where atDesk = false");
    }

    /** The desk's keys that something here is still sealed to. */
    @Transactional
    public Set<Integer> generations() {
        Set<Integer> needed = letters.generations();
        needed.addAll(getEntityManager()
                .createQuery("select distinct t.generation from Testimony t where t.heading <> ''", Integer.class).getResultList());
        return needed;
    }

    /** Rows in which nothing is sealed any more hold back none of the desk's older keys. Inside its caller's transaction. */
    public void holdBackNoKey() {
        update("generation = (select max(k.generation) from DeskKey k) where heading = ''");
    }
}
