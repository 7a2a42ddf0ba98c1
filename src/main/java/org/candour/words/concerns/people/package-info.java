/**
 * Finders of people: by name, by job and place, by age and offence, by day and place.
 * They go by word lists and by what stands beside a word, never by a guess at what a sentence means.
 */
@NullMarked
package org.candour.words.concerns.people;

import org.jspecify.annotations.NullMarked;
