package org.candour.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** Who is at the desk: the keeper invites, gives roles, shuts out and lets in again. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class PeoplePages {
    private static final String LET_IN = "let-in";
    private static final String CHANGED = "role";

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
    record Person(Moderator member, long sessions, boolean self, boolean waiting) {

        /** The role they could be given instead; none for a keeper, whose keys do not come and go with a word. */
        public @Nullable Role other() {
            return switch (member.role()) {
                case MODERATOR -> Role.EDITOR;
                case EDITOR -> Role.MODERATOR;
                case KEEPER -> null;
            };
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeoplePage(Head head, String done, String problem, boolean shut, List<Person> people, List<Role> roles) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationPage(Head head, String role, String link) implements TemplateInstance {}

    /** Everybody. */
    @GET
    @Path("people")
    public Page people(@RestQuery @Nullable String done) {
        return page(switch (Typed.text(done)) {
            case LET_IN -> words.letInNow();
            case CHANGED -> words.roleChanged();
            default -> "";
        }, "");
    }

    /** A link for one person, shown once; a moderator's where no role is named. */
    @POST
    @CodeFirst
    @Path("people/invitation")
    public Page invite(@RestForm @Nullable String role) {
        Optional<Role> invited = Typed.text(role).isEmpty() ? Optional.of(Role.MODERATOR) : role(role);
        if (invited.isEmpty()) {
            return page(words.noSuchRole()).status(422);
        }
        String link = site.siteUrl() + Invitations.PATH + personnel.invite(invited.get(), visit.staffId());
        return Page.html(new InvitationPage(Head.desk(words.linkTitle()), invited.get().name(), link).render());
    }

    /** Makes a moderator an editor, or an editor a moderator. */
    @POST
    @CodeFirst
    @Path("people/{id}/role")
    public Page change(@RestPath long id, @RestForm @Nullable String role) {
        Optional<Role> given = role(role);
        return given.isPresent() && personnel.change(id, given.get(), visit.staffId())
                ? Page.redirect(303, "/desk/people?done=" + CHANGED) : page(words.roleStays()).status(409);
    }

    private static Optional<Role> role(@Nullable String named) {
        return Arrays.stream(Role.values()).filter(one -> one.name().equals(named)).findFirst();
    }

    /** Shuts somebody out, or lets them in again. */
    @POST
    @CodeFirst
    @Path("people/{id}/suspension")
    public Page suspend(@RestPath long id, @RestForm @Nullable String out) {
        if (!"yes".equals(out) && !"no".equals(out)) {
            return Page.redirect(303, "/desk/people");
        }
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
        return Page.html(new PeoplePage(Head.desk(title), done, problem, personnel.shutTo(visit.presence()), people, List.of(Role.values())).render());
    }
}
