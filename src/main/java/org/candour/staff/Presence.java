package org.candour.staff;

import org.candour.sealing.OpeningKey;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who is signed in, for the length of one request.
 *
 * @param formToken stands in each form of this session
 * @param session the digest of the session's token
 * @param key a keeper's own private half, opened by this session; none for a moderator, and none in a session that began
 *     before the keeper had a pair
 * @param letterKeys whether the letter keys of the queue work for them
 * @param confirmed whether they typed a code in this session in the last half hour; without it nothing sealed is opened
 */
public record Presence(long staffId, String name, Role role, String formToken, String session,
        @Nullable OpeningKey key, boolean letterKeys, boolean confirmed) {

    /** Whether they may use the studio. */
    public boolean edits() {
        return role != Role.MODERATOR;
    }

    /** Whether they may do what only a keeper may. */
    public boolean keeps() {
        return role == Role.KEEPER;
    }

    /** The same person, who has just typed a code. */
    public Presence withCode() {
        return new Presence(staffId, name, role, formToken, session, key, letterKeys, true);
    }
}
