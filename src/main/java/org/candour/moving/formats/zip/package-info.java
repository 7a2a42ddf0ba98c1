/** What is taken out of a zip: never a file on a path the zip names, and never more than a bound. It knows no format. */
@NullMarked
package org.candour.moving.formats.zip;

import org.jspecify.annotations.NullMarked;
