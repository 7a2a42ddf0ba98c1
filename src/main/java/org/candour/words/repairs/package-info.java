/**
 * What can be mended in a text that another system kept badly, and how it would read then. It only offers: whether a text is
 * changed is for somebody to decide who has read it. It must not know what a comment is, nor where it came from.
 */
@NullMarked
package org.candour.words.repairs;

import org.jspecify.annotations.NullMarked;
