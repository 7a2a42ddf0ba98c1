package org.candour.desk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.desk.door.DeskCookie;
import org.candour.desk.door.SignInPages;
import org.candour.desk.door.SignInWords;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Accounts;
import org.candour.staff.DeskSessions;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a member of staff does with their own account. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class AccountPages {
    private static final int LATELY = 20;

    private final Accounts accounts;
    private final DeskSessions sessions;
    private final Ledger ledger;
    private final Visit visit;
    private final TheClock clock;
    private final SignInWords words;

    AccountPages(Accounts accounts, DeskSessions sessions, Ledger ledger, Visit visit, TheClock clock, SignInWords words) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.ledger = ledger;
        this.visit = visit;
        this.clock = clock;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(Head head, Faults faults, String notice, String name, long sessions, long codesLeft, boolean codesOpenNoKey,
            boolean keeper, List<Acts.Line> lately) implements TemplateInstance {}

    /** The account. */
    @GET
    @Path("account")
    public Page account(@RestQuery @Nullable String done) {
        return page(Faults.none(), switch (Typed.text(done)) {
            case "passphrase" -> words.passphraseChanged();
            case "authenticator" -> words.authenticatorChanged();
            default -> "";
        });
    }

    /** Another passphrase; every other session ends. */
    @POST
    @Path("account/passphrase")
    public Page changePassphrase(@RestForm @Nullable String passphraseNow, @RestForm @Nullable String passphrase) {
        Faults faults = wrongPassphrase(passphraseNow, "passphraseNow");
        if (!accounts.acceptable(Typed.text(passphrase))) {
            faults.and("passphrase", Typed.text(passphrase).length() < 100 ? words.passphraseShort() : words.passphraseLong());
        }
        if (faults.any()) {
            return page(faults, "").status(422);
        }
        String session = accounts.changePassphrase(visit.presence(), Typed.text(passphraseNow), Typed.text(passphrase), clock.now());
        return Page.redirect(303, "/desk/account?done=passphrase").header("Set-Cookie", DeskCookie.of(session));
    }

    /** Ten new recovery codes, shown once. */
    @POST
    @CodeFirst
    @Path("account/recovery-codes")
    public Page renewCodes(@RestForm @Nullable String passphraseForCodes) {
        Faults faults = wrongPassphrase(passphraseForCodes, "passphraseForCodes");
        return faults.any() ? page(faults, "").status(422)
                : Page.html(new WelcomePages.RecoveryCodesPage(Head.desk(words.codesTitle()), visit.keeps(),
                        accounts.renewRecoveryCodes(visit.presence(), Typed.text(passphraseForCodes))).render());
    }

    /** Ends this session. */
    @POST
    @Path("sign-out")
    public Page signOut() {
        sessions.end(visit.presence());
        return Page.redirect(303, SignInPages.PATH).header("Set-Cookie", DeskCookie.gone());
    }

    /** Ends every session of this person, this one too. */
    @POST
    @Path("account/sessions")
    public Page endAll() {
        ledger.record(visit.staffId(), entry -> {
            entry.act(Act.SESSIONS_ENDED, "");
            entry.about(visit.staffId());
            return sessions.endAll(visit.staffId());
        });
        return Page.redirect(303, SignInPages.PATH).header("Set-Cookie", DeskCookie.gone());
    }

    private Faults wrongPassphrase(@Nullable String typed, String field) {
        return accounts.knows(visit.staffId(), Typed.text(typed)) ? Faults.none() : Faults.of(field, words.passphraseWrong());
    }

    private Page page(Faults faults, String notice) {
        String title = faults.any() ? words.error(words.yourAccount()) : words.yourAccount();
        return Page.html(new AccountPage(Head.desk(title), faults, notice, visit.name(), sessions.open(visit.staffId()),
                accounts.recoveryCodesLeft(visit.staffId()), accounts.codesOpenNoKey(visit.presence()), visit.keeps(), Acts.lines(ledger.of(visit.staffId(), LATELY))).render());
    }
}
