package org.candour.desk.tray;

import org.candour.words.SafeHtml;

/**
 * One comment in the tray.
 *
 * @param name who on which post, with its number where it has one
 * @param place from 1
 * @param link to it in the desk's view of its thread
 * @param look as the quotation would look; empty when the words are gone
 * @param quotable whether readers can see it
 * @param gone whether its words are gone
 */
public record Row(long id, String name, int place, String link, SafeHtml look, boolean quotable, boolean gone) {}
