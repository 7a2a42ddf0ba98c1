/**
 * Who works at the desk: the keeper invites, shuts out and lets in again.
 * It sees no passphrase and no code.
 */
@NullMarked
package org.candour.desk.people;

import org.jspecify.annotations.NullMarked;
