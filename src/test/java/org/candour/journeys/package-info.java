/** What people do from beginning to end, in a real browser with scripts off. */
@NullMarked
package org.candour.journeys;

import org.jspecify.annotations.NullMarked;
