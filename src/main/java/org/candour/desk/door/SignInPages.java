package org.candour.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The way in: one form, no script, no cookie until it has succeeded. */
@Path("/desk")
@PermitAll
public class SignInPages {
    /** Where the form is. */
    public static final String PATH = "/desk/sign-in";

    private final Doorkeeper doorkeeper;
    private final SignInWords words;

    SignInPages(Doorkeeper doorkeeper, SignInWords words) {
        this.doorkeeper = doorkeeper;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(Head head, Faults faults) implements TemplateInstance {}

    /** The form. */
    @GET
    @Path("sign-in")
    public Page form() {
        return page(Faults.none());
    }

    /** One answer for everything that can be wrong: it never says who exists. */
    @POST
    @Path("sign-in")
    public Uni<Page> signIn(@RestForm @Nullable String name, @RestForm @Nullable String passphrase,
            @RestForm @Nullable String code) {
        return doorkeeper.admit(Typed.text(name), Typed.text(passphrase), Typed.text(code))
                .map(session -> session
                        .map(token -> Page.redirect(303, "/desk").header("Set-Cookie", DeskCookie.of(token)))
                        .orElseGet(() -> page(Faults.of("name", words.signInFailed())).status(422)))
                .onFailure(Doorkeeper.Crowded.class)
                .recoverWithItem(() -> page(Faults.of("name", words.tooManyTry())).status(503).tryAgainAfter(Duration.ofMinutes(1)));
    }

    private Page page(Faults faults) {
        String title = words.signInTitle();
        return Page.html(new SignInPage(Head.desk(faults.any() ? words.error(title) : title), faults).render());
    }
}
