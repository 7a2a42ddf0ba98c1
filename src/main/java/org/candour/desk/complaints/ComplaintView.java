package org.candour.desk.complaints;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.Supplier;
import org.candour.complaints.Complaint;
import org.candour.complaints.Complaints;
import org.candour.complaints.Handling;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.store.Durable;

/** The page of one complaint, to which every act on it leads back. */
@ApplicationScoped
class ComplaintView {
    private final Complaints complaints;
    private final Docket docket;
    private final Sheets sheets;
    private final Durable durable;
    private final Rulebook rulebook;
    private final DeskWords deskWords;
    private final ComplaintWords words;

    ComplaintView(Complaints complaints, Docket docket, Sheets sheets, Durable durable, Rulebook rulebook, DeskWords deskWords,
            ComplaintWords words) {
        this.complaints = complaints;
        this.docket = docket;
        this.sheets = sheets;
        this.durable = durable;
        this.rulebook = rulebook;
        this.deskWords = deskWords;
        this.words = words;
    }

    /**
     * What was typed and not taken.
     *
     * @param message to its sender
     * @param missing from a notice
     */
    record Typing(String message, String missing) {
        /** Nothing was. */
        static final Typing NOTHING = new Typing("", "");
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComplaintPage(Head head, String title, Faults faults, Sheet sheet, List<String> reasons, Typing typed) implements TemplateInstance {}

    /**
     * That one, where it is theirs to see.
     *
     * @throws NotFoundException when there is none
     * @throws ForbiddenException when it is the keeper's
     */
    Complaint theirs(long id) {
        Complaint complaint = complaints.numbered(id).orElseThrow(NotFoundException::new);
        if (!docket.theirs().contains(complaint.kind())) {
            throw new ForbiddenException();
        }
        return complaint;
    }

    /** Its page. */
    Page page(Complaint complaint, Faults faults, Typing typed) {
        String title = words.kind(complaint.kind().name());
        return Page.html(new ComplaintPage(Head.desk(faults.any() ? deskWords.error(title) : title), title, faults, sheets.of(complaint),
                rulebook.reasons(), typed).render());
    }

    /** Does that and leads back; where it cannot be done, the page says why and nothing was done. */
    Page done(long id, Typing typed, Supplier<Complaint> deed) {
        try {
            durable.write(deed);
            return Page.redirect(303, "/desk/complaints/" + id);
        } catch (Complaint.NotOpen meanwhile) {
            return page(theirs(id), Faults.of("outcome", words.notOpen()), typed).status(409);
        } catch (Handling.StillStands post) {
            return page(theirs(id), Faults.of("outcome", words.withdrawFirst()), typed).status(422);
        } catch (Handling.NothingWritten silence) {
            return page(theirs(id), Faults.of("words", words.answerFirst()), typed).status(422);
        } catch (Handling.NothingToChange nothing) {
            return page(theirs(id), Faults.of("outcome", words.nothingToChange()), typed).status(422);
        }
    }
}
