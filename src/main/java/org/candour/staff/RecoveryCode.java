package org.candour.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One way in without the authenticator; it works once, and only its digest is kept. */
@Entity
@Table(name = "recovery_codes")
public class RecoveryCode {
    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "staff_id")
    private long staffId;

    protected RecoveryCode() {}

    RecoveryCode(String codeDigest, long staffId) {
        this.codeDigest = codeDigest;
        this.staffId = staffId;
    }
}
