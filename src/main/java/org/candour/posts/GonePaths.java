package org.candour.posts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where posts were taken down before this site was moved here. */
@ApplicationScoped
class GonePaths implements PanacheRepositoryBase<GonePath, String> {}
