/**
 * The settings of this site, its clock, and what every page wears.
 * It knows no post and no comment.
 */
@NullMarked
package org.candour.site;

import org.jspecify.annotations.NullMarked;
