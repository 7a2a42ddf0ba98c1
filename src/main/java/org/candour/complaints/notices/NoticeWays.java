package org.candour.complaints.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which of two ways the keeper has chosen. The courts have not ruled whether a message behind a return key is a means of
 * contacting a poster; until they do, a poster counts as unreachable unless the keeper says otherwise.
 */
@ApplicationScoped
public class NoticeWays implements PanacheRepositoryBase<NoticeWay, Integer> {

    /** Whether posters are asked first. */
    public boolean fiveDays() {
        return findByIdOptional(NoticeWay.ONLY).map(NoticeWay::fiveDays).orElse(false);
    }

    /** Chooses, for notices that come from now on. */
    public void choose(boolean fiveDays) {
        findByIdOptional(NoticeWay.ONLY).ifPresentOrElse(way -> way.choose(fiveDays), () -> persist(new NoticeWay(fiveDays)));
    }
}
