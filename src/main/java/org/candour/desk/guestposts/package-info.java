/**
 * Where the keeper reads what was sent as a guest post or topic, asks its writer, lays an edition before them, and
 * publishes it or not. It holds no key: what is sealed is opened by the session of whoever looks.
 */
@NullMarked
package org.candour.desk.guestposts;

import org.jspecify.annotations.NullMarked;
