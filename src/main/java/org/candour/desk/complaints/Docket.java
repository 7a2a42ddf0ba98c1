package org.candour.desk.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.complaints.Complaint;
import org.candour.complaints.Complaints;
import org.candour.complaints.Step;
import org.candour.complaints.Steps;
import org.candour.desk.Visit;
import org.candour.words.Excerpt;
import org.jspecify.annotations.Nullable;

/** What waits to be dealt with, what is due first, and how that is said on the desk's front. */
@Named
@ApplicationScoped
public class Docket {
    private static final int OPENING = 120;
    private static final int LATELY = 20;

    private final Complaints complaints;
    private final Steps steps;
    private final DueWords due;
    private final Visit visit;
    private final ComplaintWords words;

    Docket(Complaints complaints, Steps steps, DueWords due, Visit visit, ComplaintWords words) {
        this.complaints = complaints;
        this.steps = steps;
        this.due = due;
        this.visit = visit;
        this.words = words;
    }

    /**
     * One of them in the list.
     *
     * @param due when its next step is, in words; empty where the law gives no time
     */
    public record Entry(Complaint complaint, String opening, String due, boolean overdue) {}

    /** "2 complaints wait; the next is due …"; empty when nothing does. */
    public String getWait() {
        List<Entry> open = open();
        if (open.isEmpty()) {
            return "";
        }
        String first = open.get(0).due();
        return first.isEmpty() ? words.wait(open.size()) : words.waitDue(open.size(), first);
    }

    /** What is open and theirs to see: first what is due first, then what has no time. */
    List<Entry> open() {
        List<Complaint> open = complaints.open().stream().filter(this::theirs).toList();
        Map<Long, Step> next = next(open);
        return open.stream().sorted(Comparator.comparing(complaint -> Optional.ofNullable(next.get(complaint.id())).map(steps::due)
                .orElse(java.time.Instant.MAX))).map(complaint -> entry(complaint, next.get(complaint.id()))).toList();
    }

    /** What was closed lately. */
    List<Entry> closed() {
        return complaints.closed(LATELY).stream().filter(this::theirs).map(complaint -> entry(complaint, null)).toList();
    }

    boolean theirs(Complaint complaint) {
        return visit.keeps() || !complaint.kind().forKeeper();
    }

    private Map<Long, Step> next(List<Complaint> open) {
        return steps.of(open.stream().map(Complaint::id).toList()).values().stream()
                .flatMap(all -> all.stream().filter(step -> !step.isDone()).findFirst().stream())
                .collect(Collectors.toMap(Step::complaintId, step -> step));
    }

    private Entry entry(Complaint complaint, @Nullable Step next) {
        return new Entry(complaint, Excerpt.of(complaint.words(), OPENING), next == null ? "" : due.of(next), next != null && due.isPast(next));
    }
}
