package org.candour.writing;

/**
 * What stands in the way of a form, said beside its field and in the summary above.
 *
 * @param field the id of the control it is about
 * @param sentence what is wrong and what to do
 */
record Mistake(String field, String sentence) {}
