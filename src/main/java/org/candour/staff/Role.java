package org.candour.staff;

/** What a member of staff may do. */
public enum Role {
    /** Decides what appears; removes and redacts. */
    MODERATOR,
    /** All of that, and writes, publishes, answers and lets others in. */
    KEEPER;

    /** The name of the role every member of staff has, for {@code @RolesAllowed}. */
    public static final String MODERATES = "moderator";

    /** The name of the keeper's role, for {@code @RolesAllowed}. */
    public static final String KEEPS = "keeper";
}
