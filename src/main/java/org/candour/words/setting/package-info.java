/**
 * Setting a parsed text for readers: links, citations, sources, headings, footnotes, tables and quotation marks.
 * All of it is added after the sanitiser, so no writer can forge it; it must not parse HTML nor make strings of it.
 */
@NullMarked
package org.candour.words.setting;

import org.jspecify.annotations.NullMarked;
