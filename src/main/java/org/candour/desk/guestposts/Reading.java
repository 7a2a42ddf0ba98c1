package org.candour.desk.guestposts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.staff.Presence;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;
import org.candour.testimony.Correspondence;
import org.candour.testimony.Testimonies;

/** Opens what is sealed, for the length of one request, with the keys of the keeper who looks. */
@ApplicationScoped
class Reading {
    private final Testimonies testimonies;
    private final DeskKeys deskKeys;

    Reading(Testimonies testimonies, DeskKeys deskKeys) {
        this.testimonies = testimonies;
        this.deskKeys = deskKeys;
    }

    /** The piece, opened as far as that keeper can. */
    Optional<Opened> open(long id, Presence keeper) {
        Opening opening = deskKeys.opened(keeper);
        return testimonies.atDesk(id).map(piece -> opening instanceof Opening.Opened opened
                ? new Opened(piece, piece.title(opened::open), testimonies.read(piece, opened::open), "")
                : new Opened(piece, Optional.empty(), new Correspondence(List.of(), 0), ((Opening.Shut) opening).why().name()));
    }
}
