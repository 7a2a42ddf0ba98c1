package org.candour.desk.door;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.VertxContextSupport;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.candour.desk.Visit;
import org.candour.site.TheClock;
import org.candour.staff.DeskSessions;
import org.candour.staff.Presence;
import org.jspecify.annotations.Nullable;

/** Finds out who is at the desk, from the cookie of a session. Everywhere else nobody is anybody. */
@ApplicationScoped
class DeskAuthentication implements HttpAuthenticationMechanism {
    private final DeskSessions sessions;
    private final TheClock clock;

    DeskAuthentication(DeskSessions sessions, TheClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        Optional<String> token = onDesk(context.normalizedPath()) ? DeskCookie.in(context) : Optional.empty();
        return token.isEmpty() ? Uni.createFrom().nullItem()
                : VertxContextSupport.executeBlocking(() -> identity(token.get()));
    }

    private @Nullable SecurityIdentity identity(String token) {
        return sessions.holder(token, clock.now()).map(DeskAuthentication::of).orElse(null);
    }

    private static SecurityIdentity of(Presence presence) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(presence.name()))
                .addRoles(presence.role().rights())
                .addAttribute(Visit.PRESENCE, presence)
                .build();
    }

    static boolean onDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(303, "Location", SignInPages.PATH));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
