package org.candour.desk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.door.DeskCookie;
import org.candour.desk.door.SignInWords;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.staff.Invitation;
import org.candour.staff.Invitations;
import org.candour.staff.Joining;
import org.candour.staff.OneTimeCode;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Behind a one-time link: the authenticator's secret, and the form that makes the account. */
@Path("/desk")
@PermitAll
class WelcomePages {
    private final Invitations invitations;
    private final Joining joining;
    private final Ledger ledger;
    private final Site site;
    private final TheClock clock;
    private final SignInWords words;

    WelcomePages(Invitations invitations, Joining joining, Ledger ledger, Site site, TheClock clock, SignInWords words) {
        this.invitations = invitations;
        this.joining = joining;
        this.ledger = ledger;
        this.site = site;
        this.clock = clock;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WelcomePage(Head head, Faults faults, boolean keeper, String role, String action, String secret,
            String address, String name)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LinkOverPage(Head head) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecoveryCodesPage(Head head, boolean keeper, List<String> codes) implements TemplateInstance {}

    /** The form, with the secret. */
    @GET
    @Path("welcome/{token}")
    @Transactional
    public Page form(@RestPath String token) {
        return page(token, "", Faults.none());
    }

    /** Makes the account, or gives the form back with the same secret. */
    @POST
    @Path("welcome/{token}")
    public Page join(@RestPath String token, @RestForm @Nullable String name, @RestForm @Nullable String passphrase,
            @RestForm @Nullable String code) {
        Joining.Outcome outcome = joining.join(token, Typed.text(name), Typed.text(passphrase), Typed.text(code), clock.now(),
                this::enter);
        if (outcome instanceof Joining.Joined joined) {
            return Page.html(new RecoveryCodesPage(Head.desk(words.codesTitle()), joined.keeper(), joined.recoveryCodes()).render())
                    .header("Set-Cookie", DeskCookie.of(joined.session()));
        }
        return outcome instanceof Joining.Mistaken mistaken
                ? page(token, Typed.text(name), faults(mistaken)) : over();
    }

    private void enter(long member) {
        ledger.record(member, entry -> {
            entry.act(Act.MODERATOR_JOINED, "");
            entry.about(member);
            return true;
        });
    }

    private Faults faults(Joining.Mistaken mistaken) {
        Faults faults = Faults.none();
        for (Joining.Fault fault : mistaken.faults()) {
            switch (fault) {
                case NAME_UNFIT -> faults.and("name", words.nameUnfit());
                case NAME_TAKEN -> faults.and("name", words.nameTaken());
                case PASSPHRASE_SHORT -> faults.and("passphrase", words.passphraseShort());
                case PASSPHRASE_LONG -> faults.and("passphrase", words.passphraseLong());
                case CODE_WRONG -> faults.and("code", words.codeWrong());
            }
        }
        return faults;
    }

    private Page page(String token, String name, Faults faults) {
        Optional<Invitation> invitation = invitations.open(token, clock.now());
        if (invitation.isEmpty()) {
            return over();
        }
        OneTimeCode code = invitations.codeFor(token);
        String title = faults.any() ? words.error(words.welcomeTitle()) : words.welcomeTitle();
        Role role = invitation.get().role();
        Page page = Page.html(new WelcomePage(Head.desk(title), faults, role == Role.KEEPER, role.name(),
                Invitations.PATH + token, code.secret(), code.address(site.siteTitle(), ""), name).render());
        return faults.any() ? page.status(422) : page;
    }

    private Page over() {
        return Page.html(new LinkOverPage(Head.desk(words.linkOverTitle())).render()).status(410);
    }
}
