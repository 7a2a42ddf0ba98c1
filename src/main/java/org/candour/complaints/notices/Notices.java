package org.candour.complaints.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** What notices say besides. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, Long> {

    /** The notices of the complainant with that e-mail address, in any case of letters; none for an empty one. */
    public List<Notice> of(String email) {
        return email.isBlank() ? List.of() : list("lower(email) = ?1", email.strip().toLowerCase(Locale.ROOT));
    }
}
