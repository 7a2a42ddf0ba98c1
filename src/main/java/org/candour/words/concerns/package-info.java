/**
 * The finders of what could point to someone: one small class a kind, each over the same sheet of words.
 * They know nothing of who wrote a text or where it will stand, and open no files: the keeper's lists are brought to them.
 */
@NullMarked
package org.candour.words.concerns;

import org.jspecify.annotations.NullMarked;
