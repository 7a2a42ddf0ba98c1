package org.candour.staff;

import java.util.Set;

/** What a member of staff may do; each may do what those before it may. */
public enum Role {
    /** Decides what appears; removes and redacts. */
    MODERATOR,
    /** Writes and edits posts in the studio; opens nothing that is sealed. */
    EDITOR,
    /** Reads guest posts, answers under the site's name, keeps the rules and lets others in. */
    KEEPER;

    /** The name of the role every member of staff has, for {@code @RolesAllowed}. */
    public static final String MODERATES = "moderator";

    /** The name of the role editors and keepers have, for {@code @RolesAllowed}. */
    public static final String EDITS = "editor";

    /** The name of the keeper's role, for {@code @RolesAllowed}. */
    public static final String KEEPS = "keeper";

    /** The names of what one in this role may do, for {@code @RolesAllowed}. */
    public Set<String> rights() {
        return switch (this) {
            case MODERATOR -> Set.of(MODERATES);
            case EDITOR -> Set.of(MODERATES, EDITS);
            case KEEPER -> Set.of(MODERATES, EDITS, KEEPS);
        };
    }
}
