package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where posts once were. */
@ApplicationScoped
class OldPaths implements PanacheRepositoryBase<OldPath, String> {}
