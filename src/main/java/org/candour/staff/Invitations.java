package org.candour.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.candour.keys.SiteSecret;

/** The one-time links: each good for one hour and one account. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, String> {
    /** How long a link is good for. */
    public static final Duration LIFE = Duration.ofHours(1);

    /** Where a link leads; the token follows. */
    public static final String PATH = "/desk/welcome/";

    private final SiteSecret secret;

    Invitations(SiteSecret secret) {
        this.secret = secret;
    }

    /**
     * A new link for a keeper; every earlier one is void. For who sits at the machine.
     *
     * @return the token; the whole link is the site's address, {@link #PATH} and this
     */
    @Transactional
    public String keeperLink(Instant now) {
        delete("role", Role.KEEPER);
        return invite(Role.KEEPER, now);
    }

    /** A new link for somebody of that role; others stay good. Shown once. */
    @Transactional
    public String invite(Role role, Instant now) {
        String token = Token.fresh();
        persist(new Invitation(Token.digest(token), role, now.plus(LIFE)));
        return token;
    }

    /** The invitation behind a link; none when it is used, expired, void or never was. */
    public Optional<Invitation> open(String token, Instant now) {
        return find("tokenDigest = ?1 and expiresAt > ?2", Token.digest(token), now).firstResultOptional();
    }

    /**
     * The authenticator's secret for that link: the same however often the page comes back. It follows from the token
     * and the site's secret, so nothing is stored before the account exists.
     */
    public OneTimeCode codeFor(String token) {
        return OneTimeCode.of(secret.sign("totp-of-invitation", token.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes it up; false when somebody just did. */
    boolean use(String token) {
        return delete("tokenDigest", Token.digest(token)) == 1;
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
