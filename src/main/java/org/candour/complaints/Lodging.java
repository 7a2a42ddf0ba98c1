package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.List;
import java.util.Optional;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.Notices;
import org.candour.complaints.notices.Particulars;
import org.candour.site.TheClock;
import org.candour.store.Turn;

/** The verbs of somebody who complains: lodge it, add to it, take it back. */
@ApplicationScoped
public class Lodging {
    /** So many times something can be added to one complaint. */
    public static final int ADDITIONS = 20;
    /** Characters in all that can be added to one complaint. */
    public static final int ADDED = 60_000;

    private final Complaints complaints;
    private final Notices notices;
    private final Messages messages;
    private final Routing routing;
    private final Hiding hiding;
    private final Agenda agenda;
    private final Turn turn;
    private final TheClock clock;

    Lodging(Complaints complaints, Notices notices, Messages messages, Routing routing, Hiding hiding, Agenda agenda,
            Turn turn, TheClock clock) {
        this.complaints = complaints;
        this.notices = notices;
        this.messages = messages;
        this.routing = routing;
        this.hiding = hiding;
        this.agenda = agenda;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * What came of sending.
     *
     * @param again true when this form had been sent before
     */
    public record Received(Complaint complaint, boolean again) {}

    /** Takes it in, whole or not, and starts its clock. The same form sent again finds the first. */
    public Received lodge(Lodged lodged) {
        return turn.take(() -> already(lodged.id()).orElseGet(() -> new Received(begin(lodged), false)));
    }

    /** What an earlier sending of the same form brought in. */
    @Transactional
    public Optional<Received> already(long id) {
        return complaints.numbered(id).map(first -> new Received(first, true));
    }

    private Complaint begin(Lodged lodged) {
        Complaint complaint = new Complaint(lodged, clock.today());
        complaints.persist(complaint);
        complaints.flush();
        if (lodged.kind() == ComplaintKind.NOTICE) {
            beginNotice(complaint, lodged);
        } else {
            agenda.begin(complaint);
        }
        return complaint;
    }

    private void beginNotice(Complaint complaint, Lodged lodged) {
        Particulars said = lodged.particulars();
        Course course = routing.course(complaint, said, said.missing(lodged.words(), lodged.about().found()));
        Notice notice = new Notice(complaint.id(), said, course, clock.now());
        notices.persist(notice);
        routing.take(complaint, course, notice.receivedAt());
    }

    /**
     * Its sender adds something, while it is open.
     *
     * @throws Complaint.NotOpen when it is decided or taken back
     * @throws Full when enough was added to it
     */
    public void add(String keyDigest, String words) {
        turn.take(() -> {
            Complaint complaint = own(keyDigest);
            if (!complaint.isOpen()) {
                throw new Complaint.NotOpen();
            }
            requireRoom(complaint, words);
            messages.add(complaint.id(), false, clock.today(), words);
            return complaint;
        });
    }

    /** Its sender takes it back: everything they wrote goes now, and words it hid stand on the page again. */
    public void withdraw(String keyDigest) {
        turn.take(() -> {
            Complaint complaint = own(keyDigest);
            hiding.showAgain(complaint);
            complaint.withdraw(clock.today());
            agenda.forget(complaint);
            messages.delete("complaintId", complaint.id());
            notices.deleteById(complaint.id());
            return complaint;
        });
    }

    private void requireRoom(Complaint complaint, String words) {
        List<Message> added = messages.of(complaint.id()).stream().filter(one -> !one.isFromDesk()).toList();
        if (added.size() >= ADDITIONS || added.stream().mapToInt(Message::length).sum() + words.length() > ADDED) {
            throw new Full();
        }
    }

    /** As much was added to a complaint as can be. */
    public static final class Full extends RuntimeException {}

    private Complaint own(String keyDigest) {
        return complaints.ofKey(keyDigest).orElseThrow(Complaint.NotOpen::new);
    }
}
