/**
 * How alike two texts are, whoever sent them: a flood is known by its own words and by nothing of its sender.
 * It must not know what a comment is, nor where anything is kept.
 */
@NullMarked
package org.candour.words.likeness;

import org.jspecify.annotations.NullMarked;
