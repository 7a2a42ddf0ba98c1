/**
 * Everything a reader sees: front page, posts with their threads, days, months, labels, series and feeds.
 * It sees no cookie, no moderator and no session.
 */
@NullMarked
package org.candour.reading;

import org.jspecify.annotations.NullMarked;
