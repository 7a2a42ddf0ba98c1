package org.candour.complaints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.site.Site;
import org.candour.store.Among;

/** What is to be done about complaints, and what was. */
@ApplicationScoped
public class Steps implements PanacheRepositoryBase<Step, Long> {
    private final Site site;

    Steps(Site site) {
        this.site = site;
    }

    /** Those of one complaint, by when they are due. */
    public List<Step> of(long complaintId) {
        return of(List.of(complaintId)).getOrDefault(complaintId, List.of());
    }

    /** Those of each of these complaints, by when they are due. */
    public Map<Long, List<Step>> of(Collection<Long> complaintIds) {
        return complaintIds.isEmpty() ? Map.of() : list("among(?1, complaintId)", Among.keys(complaintIds)).stream()
                .sorted(Comparator.comparing(this::due).thenComparing(Step::duty))
                .collect(Collectors.groupingBy(Step::complaintId));
    }

    Optional<Step> open(long complaintId, Duty duty) {
        return of(complaintId).stream().filter(step -> step.duty() == duty && !step.isDone()).findFirst();
    }

    /** When it is due; of a day, its end. */
    public Instant due(Step step) {
        return step.dueAt().orElseGet(() -> step.dueOn().orElseThrow().plusDays(1).atStartOfDay(site.zone()).toInstant());
    }

    void drop(long complaintId, Duty duty) {
        delete("complaintId = ?1 and duty = ?2 and sentAt is null and sentOn is null", complaintId, duty);
    }
}
