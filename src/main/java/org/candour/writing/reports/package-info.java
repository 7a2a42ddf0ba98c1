/**
 * Where anybody says something against words on the site, without an account, and later reads with their key what came of it.
 * It sees no moderator, and of a notice only what its sender typed.
 */
@NullMarked
package org.candour.writing.reports;

import org.jspecify.annotations.NullMarked;
