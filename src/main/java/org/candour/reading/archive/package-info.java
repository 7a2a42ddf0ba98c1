/**
 * The ways back in time and by subject: years, months and days, labels and series.
 * It lists; the words themselves stand on their own pages.
 */
@NullMarked
package org.candour.reading.archive;

import org.jspecify.annotations.NullMarked;
