/**
 * The passages by which the finders are measured, and the counting.
 * They come with the site, so that a keeper can measure what they run.
 */
@NullMarked
package org.candour.words.concerns.measured;

import org.jspecify.annotations.NullMarked;
