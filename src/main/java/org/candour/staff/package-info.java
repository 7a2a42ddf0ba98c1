/**
 * The keeper and the moderators: accounts, invitations and sessions at the desk.
 * The only thing room that knows a person has a name; readers and writers are never in it.
 */
@NullMarked
package org.candour.staff;

import org.jspecify.annotations.NullMarked;
