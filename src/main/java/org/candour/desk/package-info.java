/**
 * Where moderators and the keeper work; the only room with a session.
 * What it shows is never cached and never for readers.
 */
@NullMarked
package org.candour.desk;

import org.jspecify.annotations.NullMarked;
