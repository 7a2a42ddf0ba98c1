package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.staff.Presence;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;
import org.candour.testimony.DeskReader;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.jspecify.annotations.Nullable;

/** The guest posts and topics that are not settled, with the titles this keeper can open. */
@ApplicationScoped
class InTray {
    private static final int ON_A_PAGE = 50;

    private final Testimonies testimonies;
    private final DeskKeys deskKeys;

    InTray(Testimonies testimonies, DeskKeys deskKeys) {
        this.testimonies = testimonies;
        this.deskKeys = deskKeys;
    }

    /**
     * One piece in the list.
     *
     * @param title none where it is sealed to a key this keeper does not hold
     * @param day it came
     */
    record Row(long id, @Nullable String title, String kind, String state, LocalDate day, boolean doubtful, boolean releaseDue) {}

    /**
     * One page of the list.
     *
     * @param codeFirst whether a code opens it: until then not even the list is shown
     * @param shut why this keeper can open nothing at all; empty when they can, or could after a code
     * @param pages from 1; one when there is nothing
     */
    record View(List<Row> rows, long count, boolean codeFirst, String shut, int page, List<Integer> pages) {}

    View page(Presence keeper, @Nullable Integer asked) {
        long count = testimonies.openCount();
        int pages = (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.max(1, Math.min(asked == null ? 1 : asked, pages));
        Opening opening = deskKeys.opened(keeper);
        DeskReader reader = opening instanceof Opening.Opened opened ? opened::open : (generation, box, context) -> Optional.empty();
        Optional<Opening.Why> shut = opening instanceof Opening.Shut closed ? Optional.of(closed.why()) : Optional.empty();
        return new View(testimonies.open(page - 1, ON_A_PAGE).stream().map(one -> row(one, reader)).toList(), count,
                count > 0 && shut.filter(why -> why == Opening.Why.CODE_FIRST).isPresent(),
                shut.filter(why -> why != Opening.Why.CODE_FIRST).map(Opening.Why::name).orElse(""), page,
                IntStream.rangeClosed(1, pages).boxed().toList());
    }

    private static Row row(Testimony piece, DeskReader reader) {
        return new Row(piece.id(), piece.title(reader).orElse(null), piece.kind().name(), piece.state().name(), piece.receivedOn(),
                piece.doubtful(), piece.releaseDue());
    }
}
