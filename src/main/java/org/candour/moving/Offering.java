package org.candour.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.candour.moving.repairs.Offer;
import org.candour.words.repairs.ClockTimes;
import org.candour.words.repairs.Repair;
import org.candour.words.repairs.Repairs;

/** Looks through what was written anew for what could be mended in it. Only what readers will see is worth an offer. */
final class Offering {
    private final ClockIndex clock;
    private final ToLongFunction<Piece> marks;

    /** @param marks by which the memory of what was moved knows a post */
    Offering(ClockIndex clock, ToLongFunction<Piece> marks) {
        this.clock = clock;
        this.marks = marks;
    }

    /** A text that cannot be looked through is brought in all the same, and nothing is offered in it. */
    private static List<Offer> orNone(Supplier<List<Offer>> look) {
        try {
            return look.get();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return List.of();
        }
    }

    List<Offer> post(Piece piece, String words) {
        return !piece.shown || piece.plain() ? List.of() : orNone(() -> inPost(piece, words));
    }

    private List<Offer> inPost(Piece piece, String words) {
        List<Offer> offers = new ArrayList<>(Repairs.kinds(words, true).stream().map(Offer::of).toList());
        if (piece.day != null) {
            named(offers, words, (int) piece.day.toEpochDay(), piece.order, piece);
        }
        return offers;
    }

    /** @param signed whether it has a name already */
    List<Offer> comment(Answer answer, String words, boolean signed) {
        Piece piece = answer.piece;
        return piece == null || !piece.shown ? List.of() : orNone(() -> inComment(answer, piece, words, signed));
    }

    private List<Offer> inComment(Answer answer, Piece piece, String words, boolean signed) {
        List<Offer> offers = new ArrayList<>(Repairs.kinds(words, false).stream()
                .filter(kind -> kind != Repair.Kind.SIGN_OFF || !signed).map(Offer::of).toList());
        if (answer.day != Answer.NO_DAY) {
            named(offers, words, answer.day, answer.order, piece);
        }
        return offers;
    }

    private void named(List<Offer> offers, String words, int day, long order, Piece under) {
        ClockTimes.in(words).forEach(time -> clock.meant(time, day, order, under)
                .ifPresent(meant -> offers.add(Offer.of(time, marks.applyAsLong(Objects.requireNonNull(meant.piece)), meant.mark))));
    }
}
