/**
 * Ghost: its JSON, of which only the tables and fields named here are read. It must never look at what lies beside them,
 * for there are password hashes and keys of accounts.
 */
@NullMarked
package org.candour.moving.formats.ghost;

import org.jspecify.annotations.NullMarked;
