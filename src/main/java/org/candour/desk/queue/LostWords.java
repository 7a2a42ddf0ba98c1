package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.candour.comments.LostKey;
import org.candour.comments.LostKeys;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.PostPath;
import org.candour.store.Durable;

/** The requests of those who lost their key, as the desk deals with them. */
@ApplicationScoped
class LostWords {
    private final LostKeys lostKeys;
    private final Ledger ledger;
    private final Durable durable;

    LostWords(LostKeys lostKeys, Ledger ledger, Durable durable) {
        this.lostKeys = lostKeys;
        this.ledger = ledger;
        this.durable = durable;
    }

    /**
     * One request.
     *
     * @param link to the words in the desk's view of their thread; empty when the place is no address
     */
    record Request(long id, String place, String why, LocalDate day, String link) {}

    /** Those nobody has dealt with. */
    List<Request> open() {
        return lostKeys.open().stream().map(LostWords::request).toList();
    }

    private static Request request(LostKey lost) {
        String link = PostPath.typed(lost.place())
                .map(place -> "/desk/" + place.path() + (place.number() == 0 ? "" : "#c" + place.number())).orElse("");
        return new Request(lost.id(), lost.place(), lost.words(), lost.day(), link);
    }

    /** It is dealt with; nothing of it is kept but that it was. */
    void close(long id, long staffId) {
        durable.write(() -> ledger.record(staffId, entry -> {
            boolean closed = lostKeys.close(id);
            if (closed) {
                entry.act(Act.LOST_KEY_CLOSED, "");
            }
            return closed;
        }));
    }
}
