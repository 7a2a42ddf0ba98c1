package org.candour.desk.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.complaints.Backlog;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.Complaints;
import org.candour.complaints.Pending;
import org.candour.desk.Visit;
import org.candour.words.Excerpt;

/** What waits to be dealt with, what is due first, and how that is said on the desk's front. */
@Named
@ApplicationScoped
public class Docket {
    /** Complaints on a page. */
    static final int PAGE = 50;

    private static final int OPENING = 120;
    private static final int LATELY = 20;

    private final Complaints complaints;
    private final DueWords due;
    private final Visit visit;
    private final ComplaintWords words;

    Docket(Complaints complaints, DueWords due, Visit visit, ComplaintWords words) {
        this.complaints = complaints;
        this.due = due;
        this.visit = visit;
        this.words = words;
    }

    /**
     * One of them in the list.
     *
     * @param due when its next step is, in words; empty where the law gives no time
     * @param stands whether it is a whole notice that hides nothing yet
     */
    public record Entry(Complaint complaint, String opening, String due, boolean overdue, boolean stands) {}

    /**
     * A page of what is open.
     *
     * @param page from 1
     * @param more whether there is a page after this one
     * @param standing how many whole notices, on all pages, hide nothing yet
     */
    public record Sheaf(List<Entry> entries, int page, boolean more, int standing) {}

    /** "2 complaints wait; the next is due …"; empty when nothing does. One query, and no words: every decision leads past here. */
    public String getWait() {
        Backlog backlog = complaints.backlog(theirs());
        if (backlog.count() == 0) {
            return "";
        }
        String first = due.first(backlog.dueAt(), backlog.dueOn());
        return first.isEmpty() ? words.wait((int) backlog.count()) : words.waitDue((int) backlog.count(), first);
    }

    /** What is open and theirs to see: first what is due first, then what has no time. The first page where there is no such page. */
    Sheaf open(int wanted) {
        List<Pending> all = complaints.pending(theirs());
        int page = (wanted - 1L) * PAGE < all.size() ? wanted : 1;
        List<Pending> some = all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE));
        Map<Long, Complaint> found = complaints.numbered(some.stream().map(Pending::id).toList());
        Set<Long> standing = visit.keeps() ? complaints.hidingNothing() : Set.of();
        return new Sheaf(some.stream().filter(one -> found.containsKey(one.id()))
                .map(one -> entry(found.get(one.id()), one, standing.contains(one.id()))).toList(), page, page * PAGE < all.size(), standing.size());
    }

    /** What was closed lately. */
    List<Entry> closed() {
        return complaints.closed(theirs(), LATELY).stream().map(complaint -> new Entry(complaint, "", "", false, false)).toList();
    }

    /** The kinds that are theirs to see. */
    Set<ComplaintKind> theirs() {
        return EnumSet.allOf(ComplaintKind.class).stream().filter(kind -> visit.keeps() || !kind.forKeeper()).collect(Collectors.toSet());
    }

    private Entry entry(Complaint complaint, Pending next, boolean stands) {
        return new Entry(complaint, Excerpt.of(complaint.words(), OPENING), due.first(next.dueAt(), next.dueOn()),
                due.isPast(next.dueAt(), next.dueOn()), stands);
    }
}
