/**
 * Notices of complaint under section 5 of the Defamation Act 2013: what one must contain, which way it goes and what it says.
 * It must not know whose words are complained of: of a poster nothing is kept but whether they agree to removal.
 */
@NullMarked
package org.candour.complaints.notices;

import org.jspecify.annotations.NullMarked;
