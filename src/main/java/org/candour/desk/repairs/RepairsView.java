package org.candour.desk.repairs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.moving.repairs.Mending;
import org.candour.moving.repairs.Proposal;
import org.candour.words.Difference;
import org.candour.words.repairs.Repair;

/** What waits to be mended, as the pages show it. */
@ApplicationScoped
class RepairsView {
    static final int PAGE = 20;
    /** Words that stay are shown so far from a change. */
    private static final int AROUND = 120;

    private final Mending mending;

    RepairsView(Mending mending) {
        this.mending = mending;
    }

    /** A kind and how many texts of it wait. */
    record Kind(String name, String slug, long count) {}

    /** One text. */
    record Row(long id, String address, Optional<Integer> number, String title, Difference difference, String name, boolean ticked) {}

    /** A page of them; {@code next} begins the next page and is 0 on the last. */
    record View(List<Row> rows, long count, long from, long next) {}

    List<Kind> kinds() {
        Map<Repair.Kind, Long> waiting = mending.waiting();
        return List.of(Repair.Kind.values()).stream().filter(kind -> waiting.getOrDefault(kind, 0L) > 0)
                .map(kind -> new Kind(kind.name(), kind.slug(), waiting.get(kind))).toList();
    }

    View view(Repair.Kind kind, long from, boolean ticked) {
        List<Proposal> some = QuarkusTransaction.requiringNew().call(() -> mending.some(kind, from, PAGE + 1));
        List<Row> rows = some.stream().limit(PAGE).map(one -> row(one, ticked)).toList();
        return new View(rows, mending.waiting().getOrDefault(kind, 0L), from, some.size() > PAGE ? some.get(PAGE).id() : 0);
    }

    private static Row row(Proposal one, boolean ticked) {
        String address = "/" + one.path() + one.number().map(number -> "/" + number).orElse("");
        return new Row(one.id(), address, one.number(), one.title(), Difference.between(one.before(), one.after()).around(AROUND), one.name(), ticked);
    }
}
