/**
 * The only way out of this site: asking whether links still lead somewhere, when a keeper wants to know.
 * Nothing here runs by itself, and nothing is sent but the address.
 */
@NullMarked
package org.candour.edge.outgoing;

import org.jspecify.annotations.NullMarked;
