/**
 * Writing a guest post or a topic, one question a page: nothing is stored until it is sent, and then only sealed.
 * It sees no moderator, and the return key only on its way to who will keep it.
 */
@NullMarked
package org.candour.writing.guestposts;

import org.jspecify.annotations.NullMarked;
