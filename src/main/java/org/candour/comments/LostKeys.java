package org.candour.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The requests of those who lost their key. They stand first at the desk. */
@ApplicationScoped
public class LostKeys implements PanacheRepositoryBase<LostKey, Long> {

    /** Keeps a request for the desk. */
    @Transactional
    public LostKey ask(String place, String words, LocalDate today) {
        LostKey request = new LostKey(place, words, today);
        persist(request);
        return request;
    }

    /** Those nobody has dealt with, the oldest day first. */
    public List<LostKey> open() {
        return list("order by onDay, id");
    }

    /** It is dealt with; nothing of it is kept. */
    @Transactional
    public boolean close(long id) {
        return deleteById(id);
    }
}
