/**
 * What a member of staff does with their own account, from the one-time link that makes it to signing
 * out.
 * It knows nobody else's.
 */
@NullMarked
package org.candour.desk.account;

import org.jspecify.annotations.NullMarked;
