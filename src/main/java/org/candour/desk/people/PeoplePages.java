package org.candour.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.candour.desk.DeskWords;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.staff.DeskSessions;
import org.candour.staff.Invitations;
import org.candour.staff.Moderator;
import org.candour.staff.Role;
import org.candour.staff.Staff;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who is at the desk: the keeper invites, shuts out and lets in again. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class PeoplePages {
    private static final String LET_IN = "let-in";

    private final Staff staff;
    private final DeskSessions sessions;
    private final Personnel personnel;
    private final Visit visit;
    private final Site site;
    private final DeskWords deskWords;
    private final PeopleWords words;

    PeoplePages(Staff staff, DeskSessions sessions, Personnel personnel, Visit visit, Site site, DeskWords deskWords,
            PeopleWords words) {
        this.staff = staff;
        this.sessions = sessions;
        this.personnel = personnel;
        this.visit = visit;
        this.site = site;
        this.deskWords = deskWords;
        this.words = words;
    }

    /**
     * One of the people.
     *
     * @param waiting whether they cannot read guest posts yet and whoever looks can let them in
     */
    record Person(Moderator member, long sessions, boolean self, boolean waiting) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeoplePage(Head head, String done, String problem, boolean shut, List<Person> people) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(Head head, String link) implements TemplateInstance {}

    /** Everybody. */
    @GET
    @Path("people")
    public Page people(@RestQuery @Nullable String done) {
        return page(LET_IN.equals(done) ? words.letInNow() : "", "");
    }

    /** A link for one moderator, shown once. */
    @POST
    @Path("people/invitation")
    public Page invite() {
        String link = site.siteUrl() + Invitations.PATH + personnel.invite(visit.staffId());
        return Page.html(new InvitationPage(Head.desk(words.linkTitle()), link).render());
    }

    /** Shuts somebody out, or lets them in again. */
    @POST
    @Path("people/{id}/suspension")
    public Page suspend(@RestPath long id, @RestForm @Nullable String out) {
        return personnel.suspend(id, "yes".equals(out), visit.staffId()) ? Page.redirect(303, "/desk/people")
                : page(words.lastKeeper()).status(409);
    }

    /** Lets another keeper read guest posts. */
    @POST
    @CodeFirst
    @Path("people/{id}/letting-in")
    public Page letIn(@RestPath long id, @RestForm @Nullable String passphrase) {
        return switch (personnel.letIn(id, visit.presence(), Typed.text(passphrase))) {
            case DONE -> Page.redirect(303, "/desk/people?done=" + LET_IN);
            case NOT_THEIR_PASSPHRASE -> page(words.passphraseWrong()).status(422);
            case NOTHING_TO_DO -> page(words.nothingToLetIn()).status(409);
        };
    }

    /** Signs somebody out everywhere. */
    @POST
    @Path("people/{id}/sessions")
    public Page endSessions(@RestPath long id) {
        personnel.endSessions(id, visit.staffId());
        return Page.redirect(303, "/desk/people");
    }

    private Page page(String problem) {
        return page("", problem);
    }

    private Page page(String done, String problem) {
        Set<Long> waiting = personnel.waitingFor(visit.presence());
        List<Person> people = staff.everybody().stream()
                .map(member -> new Person(member, sessions.open(member.id()), member.id() == visit.staffId(),
                        waiting.contains(member.id()))).toList();
        String title = problem.isEmpty() ? words.title() : deskWords.error(words.title());
        return Page.html(new PeoplePage(Head.desk(title), done, problem, personnel.shutTo(visit.presence()), people).render());
    }
}
