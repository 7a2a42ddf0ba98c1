/**
 * Markdown as a small tree of allowed elements: parsed under a deadline, sanitised, and printed.
 * It must not know what the words are about, nor any address of this site.
 */
@NullMarked
package org.candour.words.tree;

import org.jspecify.annotations.NullMarked;
