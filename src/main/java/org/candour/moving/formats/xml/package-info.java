/**
 * XML files of other systems as a stream of parts, none of them held longer than it is looked at. Nothing in a file makes
 * this room fetch, expand or hold more than its bounds; it knows vocabularies, and must not know what posts and comments are.
 */
@NullMarked
package org.candour.moving.formats.xml;

import org.jspecify.annotations.NullMarked;
