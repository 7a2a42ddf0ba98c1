package org.candour.desk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.desk.door.SignInWords;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.staff.Accounts;
import org.candour.staff.OneTimeCode;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A new device shows the codes from now on: after a recovery code let its owner in, or before the old one goes. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
@CodeFirst
class AuthenticatorPages {
    private final Accounts accounts;
    private final Visit visit;
    private final Site site;
    private final TheClock clock;
    private final SignInWords words;

    AuthenticatorPages(Accounts accounts, Visit visit, Site site, TheClock clock, SignInWords words) {
        this.accounts = accounts;
        this.visit = visit;
        this.site = site;
        this.clock = clock;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuthenticatorPage(Head head, Faults faults, String secret, String address) implements TemplateInstance {}

    /** The new secret, and the form that proves it. */
    @GET
    @Path("account/authenticator")
    public Page form() {
        return page(Faults.none());
    }

    /** Changes to it: with the passphrase, and a code of the new one. */
    @POST
    @Path("account/authenticator")
    public Page change(@RestForm @Nullable String passphraseNow, @RestForm @Nullable String code) {
        if (!accounts.knows(visit.staffId(), Typed.text(passphraseNow))) {
            return page(Faults.of("passphraseNow", words.passphraseWrong())).status(422);
        }
        return accounts.changeAuthenticator(visit.presence(), Typed.text(code), clock.now())
                ? Page.redirect(303, "/desk/account?done=authenticator")
                : page(Faults.of("code", words.codeWrong())).status(422);
    }

    private Page page(Faults faults) {
        OneTimeCode next = accounts.nextAuthenticator(visit.presence());
        String title = faults.any() ? words.error(words.newAuthenticator()) : words.newAuthenticator();
        return Page.html(new AuthenticatorPage(Head.desk(title), faults, next.secret(),
                next.address(site.siteTitle(), visit.name())).render());
    }
}
