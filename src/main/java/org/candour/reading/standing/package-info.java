/**
 * The pages that stay: those the keeper wrote for the site, and what the site keeps about anybody.
 * They know no post and no comment.
 */
@NullMarked
package org.candour.reading.standing;

import org.jspecify.annotations.NullMarked;
