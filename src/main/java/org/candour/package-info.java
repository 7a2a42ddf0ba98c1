/**
 * Candour: a blog and discussion forum for people who may not sign their names.
 * Each package below is a room: who it is for, what it is about, or how it is done.
 */
@NullMarked
package org.candour;

import org.jspecify.annotations.NullMarked;
