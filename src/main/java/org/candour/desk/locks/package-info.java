/**
 * Where a moderator locks a post: a brake for everybody, until it is taken off, and apart from the keeper's opening and closing.
 * It decides on no comment.
 */
@NullMarked
package org.candour.desk.locks;

import org.jspecify.annotations.NullMarked;
