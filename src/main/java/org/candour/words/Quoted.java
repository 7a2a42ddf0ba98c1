package org.candour.words;

/**
 * Words that stand elsewhere on this site, as they are now.
 *
 * @param caption whose they are and where they stand, in words
 * @param address where the caption leads, with the first slash; empty where nothing can be read there any more
 * @param html the words; empty when they are gone
 * @param instead what stands there when they are gone; empty otherwise
 */
public record Quoted(String caption, String address, SafeHtml html, String instead) {}
