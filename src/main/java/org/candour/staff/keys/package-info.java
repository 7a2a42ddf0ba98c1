/**
 * The desk's keys: guest posts are sealed to the newest, and each keeper who was let in holds them all.
 * It knows which keeper holds which key, and nothing of what is sealed.
 */
@NullMarked
package org.candour.staff.keys;

import org.jspecify.annotations.NullMarked;
