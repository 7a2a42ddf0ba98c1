package org.candour.desk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.staff.Accounts;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether a keeper can read guest posts, and what to do when not. */
@Path("/desk/account/key")
@RolesAllowed(Role.KEEPS)
@CodeFirst
class KeyPages {
    private final Keyring keyring;
    private final Accounts accounts;
    private final Visit visit;
    private final DeskWords deskWords;
    private final KeyWords words;

    KeyPages(Keyring keyring, Accounts accounts, Visit visit, DeskWords deskWords, KeyWords words) {
        this.keyring = keyring;
        this.accounts = accounts;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeyPage(Head head, Faults faults, String notice, String state, boolean shut, boolean lacking) implements TemplateInstance {}

    /** How it stands. */
    @GET
    public Page key(@RestQuery @Nullable String done) {
        return page(Faults.none(), switch (Typed.text(done)) {
            case "recovery" -> words.codeDone();
            case "renewal" -> words.renewDone();
            default -> "";
        });
    }

    /** Takes over what an earlier account could read, by a code on paper. */
    @POST
    @Path("recovery")
    public Page recover(@RestForm @Nullable String code) {
        return switch (keyring.recover(visit.presence(), Typed.text(code))) {
            case OPENED -> Page.redirect(303, "/desk/account/key?done=recovery");
            case NOTHING_NEW -> page(Faults.of("code", words.codeNothingNew()), "").status(409);
            case NO_CODE -> page(Faults.of("code", words.codeWrong()), "").status(422);
        };
    }

    /** A new key for the desk, so that what arrives can be read again. */
    @POST
    @Path("renewal")
    public Page renew(@RestForm @Nullable String passphrase) {
        if (!accounts.knows(visit.staffId(), Typed.text(passphrase))) {
            return page(Faults.of("passphrase", words.passphraseWrong()), "").status(422);
        }
        keyring.renew(visit.presence());
        return Page.redirect(303, "/desk/account/key?done=renewal");
    }

    private Page page(Faults faults, String notice) {
        Keyring.State state = keyring.state(visit.presence());
        String title = faults.any() ? deskWords.error(words.title()) : words.title();
        boolean shut = state == Keyring.State.NOTHING_NEW;
        return Page.html(new KeyPage(Head.desk(title), faults, notice, sentence(state), shut,
                shut || state == Keyring.State.WHAT_ARRIVES_NOW).render());
    }

    private String sentence(Keyring.State state) {
        return switch (state) {
            case ALL -> words.readsAll();
            case WHAT_ARRIVES_NOW -> words.readsSome();
            case NOTHING_NEW -> words.readsNone();
            case SIGN_IN_AGAIN -> words.signInAgain();
        };
    }
}
