/**
 * What the keeper rules: words that make a moderator look twice, the reasons for not publishing, limits, and cases that
 * are before a court. It must not know any comment, post or person: it is asked about words and about the key of a post.
 */
@NullMarked
package org.candour.rules;

import org.jspecify.annotations.NullMarked;
