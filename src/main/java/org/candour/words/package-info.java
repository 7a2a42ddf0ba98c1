/**
 * What people type and what readers see: cleaning, Markdown, safe HTML, first words, and the concerns found in a text.
 * It must know no post, no comment and no request; what it needs of a thread comes in through {@link Citing}.
 */
@NullMarked
package org.candour.words;

import org.jspecify.annotations.NullMarked;
