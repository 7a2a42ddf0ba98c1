/**
 * What readers look for and are shown: only what is public at that moment, whatever the index says. Nothing of what
 * somebody looked for is kept or logged.
 */
@NullMarked
package org.candour.reading.search;

import org.jspecify.annotations.NullMarked;
