/**
 * The way out: everything public as plain files of the same shape as the content folder, from which another site can be started.
 * It must not see what is not public, and writes nothing where the site itself keeps things.
 */
@NullMarked
package org.candour.content.export;

import org.jspecify.annotations.NullMarked;
