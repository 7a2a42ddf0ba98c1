package org.candour.posts;

/** Where a post stands: written, public, or taken down. */
public enum PostState {
    DRAFT, PUBLISHED, WITHDRAWN
}
