/**
 * What colleagues answer: comments, the discussion they form, their numbers and the batch they come out in.
 * It must not know a request, a moderator or a template.
 */
@NullMarked
package org.candour.comments;

import org.jspecify.annotations.NullMarked;
