package org.candour.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A one-time link that lets one person make an account. The link itself is known only to who holds it. */
@Entity
@Table(name = "invitations")
public class Invitation {
    @Id
    @Column(name = "token_digest")
    private String tokenDigest;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}

    Invitation(String tokenDigest, Role role, Instant expiresAt) {
        this.tokenDigest = tokenDigest;
        this.role = role;
        this.expiresAt = expiresAt;
    }

    /** What whoever takes it up will be. */
    public Role role() {
        return role;
    }
}
