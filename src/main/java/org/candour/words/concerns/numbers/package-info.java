/**
 * Finders of numbers and codes that belong to one person, one file or one house.
 * Where a public rule gives a number its check digit, only numbers that keep the rule are found.
 */
@NullMarked
package org.candour.words.concerns.numbers;

import org.jspecify.annotations.NullMarked;
