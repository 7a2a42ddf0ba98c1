package org.candour.store;

import java.sql.SQLException;

/** A later version of this site has worked on the store: this one cannot know what it would break. */
public final class StoreNewer extends SQLException {
    StoreNewer(Exception found) {
        super("the store has migrations this jar does not know, or not as it knows them", found);
    }
}
