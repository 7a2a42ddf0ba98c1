package org.candour.words.repairs;

import java.util.List;

/**
 * A clock time in a text by which another comment may be meant.
 *
 * @param start where it begins, in chars
 * @param end where it ends, exclusive
 * @param phrase as it stands there, such as "17:42 yesterday"
 * @param occurrence how many like it stand before it, those that lead somewhere already among them
 * @param minutes of the day that it can be, from 0 to 1439: "5:42" is one of the morning and one of the afternoon
 * @param yesterday whether it says that it was the day before
 */
public record ClockTime(int start, int end, String phrase, int occurrence, List<Integer> minutes, boolean yesterday) {}
