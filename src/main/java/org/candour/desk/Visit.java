package org.candour.desk;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.candour.staff.Presence;

/** Who is at the desk in this request; only pages that ask for a role have one. */
@Named
@RequestScoped
public class Visit {
    /** Under this name the identity carries who is there. */
    public static final String PRESENCE = "presence";

    private final SecurityIdentity identity;
    private boolean confirmed;

    Visit(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who it is, and in which session.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Presence presence() {
        Presence presence = identity.getAttribute(PRESENCE);
        if (presence == null) {
            throw new IllegalStateException("a page without a role asked who is there");
        }
        return confirmed ? presence.withCode() : presence;
    }

    /** They have just typed a code, with this very request. */
    public void confirmed() {
        this.confirmed = true;
    }

    /** The member's key. */
    public long staffId() {
        return presence().staffId();
    }

    /** The pseudonym. */
    public String name() {
        return presence().name();
    }

    /** Whether they may use the studio. */
    public boolean edits() {
        return presence().edits();
    }

    /** Whether this is a keeper. */
    public boolean keeps() {
        return presence().keeps();
    }

    /** What each form of this session carries. */
    public String formToken() {
        return presence().formToken();
    }
}
