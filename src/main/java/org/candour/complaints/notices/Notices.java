package org.candour.complaints.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What notices say besides. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, Long> {}
