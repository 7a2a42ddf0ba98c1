/**
 * The copy of the site on files, to be read without it: from a disk, or from any web server that hands out files.
 * It copies the pages that readers get and makes no words of its own but the table of contents; it must leave no link that leads nowhere.
 */
@NullMarked
package org.candour.reading.mirror;

import org.jspecify.annotations.NullMarked;
