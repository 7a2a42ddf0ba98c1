/**
 * How the desk is doing, in figures: what waits, what was decided week by week, and a feed that tells a member how many wait.
 * It sees counts and days, never words, and never who decided.
 */
@NullMarked
package org.candour.desk.figures;

import org.jspecify.annotations.NullMarked;
