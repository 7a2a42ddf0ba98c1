package org.candour.complaints.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;

/**
 * Which of two ways the keeper has chosen. The courts have not ruled whether a message behind a return key is a means of
 * contacting a poster; until they do, a poster counts as unreachable unless the keeper says otherwise.
 */
@ApplicationScoped
public class NoticeWays implements PanacheRepositoryBase<NoticeWay, Integer> {
    private final Ledger ledger;

    NoticeWays(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether posters are asked first. */
    public boolean fiveDays() {
        return findByIdOptional(NoticeWay.ONLY).map(NoticeWay::fiveDays).orElse(false);
    }

    /** Chooses, for notices that come from now on: one transaction with its entry in the ledger, which has none for the same once more. */
    public boolean choose(boolean fiveDays, long staffId) {
        return ledger.record(staffId, entry -> {
            if (fiveDays != fiveDays()) {
                entry.act(Act.NOTICE_WAY_CHOSEN, "");
            }
            findByIdOptional(NoticeWay.ONLY).ifPresentOrElse(way -> way.choose(fiveDays), () -> persist(new NoticeWay(fiveDays)));
            return fiveDays;
        });
    }
}
