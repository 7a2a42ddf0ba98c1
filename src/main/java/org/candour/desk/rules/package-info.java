/**
 * The rules on one page: the keeper changes and tries them, moderators read them. It must not refuse anybody's words but
 * for the limits that writers are told: what the rules point out is for whoever decides.
 */
@NullMarked
package org.candour.desk.rules;

import org.jspecify.annotations.NullMarked;
