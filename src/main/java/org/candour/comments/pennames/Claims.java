package org.candour.comments.pennames;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.keys.PenName;
import org.jspecify.annotations.Nullable;

/** The pen names that are held. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, Long> {
    private static final String NOTHING_UNDER_IT = " and not exists (select 1 from Comment k where k.keyDigest = c.keyDigest)";

    /** The name that key holds. */
    Optional<Claim> ofKey(String keyDigest) {
        return find("keyDigest", keyDigest).firstResultOptional();
    }

    /**
     * Something stands under the name now, and its day need not be known any more. Written each time: until the caller's
     * transaction ends nobody else can give the name up.
     *
     * @return false when that key does not hold that name
     */
    boolean use(String keyDigest, @Nullable String name) {
        return update("unusedSince = null where keyDigest = ?1 and name = ?2", keyDigest, name) > 0;
    }

    /**
     * The name is free again, once all who were using it in that moment are done; false when that key held none. For a day
     * or two the number of its form stays, and nothing else: the same form sent again must not claim it back.
     */
    boolean free(String keyDigest, LocalDate today) {
        return update("name = '', skeleton = concat('#', cast(id as string)), keyDigest = concat('#', cast(id as string)), "
                + "unusedSince = ?1 where keyDigest = ?2", today, keyDigest) > 0;
    }

    /** Forms that claimed a name given up before that day are forgotten. Inside its caller's transaction. */
    public void forgetGivenUp(LocalDate day) {
        delete("name = '' and unusedSince < ?1", day);
    }

    /** The held name that this one would be taken for. */
    Optional<Claim> like(PenName name) {
        return find("skeleton in ?1", name.skeletons()).firstResultOptional();
    }

    /** Names whose last comment has gone count as unused from today on. Inside its caller's transaction. */
    public void countUnusedFrom(LocalDate today) {
        getEntityManager().createQuery("update Claim c set c.unusedSince = ?1 where c.unusedSince is null"
                        + " and substring(c.keyDigest, 1, 1) <> ?2" + NOTHING_UNDER_IT)
                .setParameter(1, today)
                .setParameter(2, Claim.RESERVED)
                .executeUpdate();
    }

    /** Names unused since before that day are free again; returns how many. Inside its caller's transaction. */
    public int lapse(LocalDate day) {
        return getEntityManager().createQuery("delete from Claim c where c.unusedSince < ?1" + NOTHING_UNDER_IT)
                .setParameter(1, day)
                .executeUpdate();
    }
}
