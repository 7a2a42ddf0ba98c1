package org.candour.staff;

/**
 * A member of staff who is signed in, for the length of one request.
 *
 * @param formToken stands in each form of this session
 * @param session the digest of the session's token
 */
public record Presence(long staffId, String name, Role role, String formToken, String session) {

    /** Whether they may do what only a keeper may. */
    public boolean keeps() {
        return role == Role.KEEPER;
    }
}
