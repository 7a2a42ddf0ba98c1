/**
 * The folder of plain files a keeper edits by hand, read into posts, threads, pages, lists and letters.
 * It brings words in; it never overwrites or revives what was changed at the desk.
 */
@NullMarked
package org.candour.content;

import org.jspecify.annotations.NullMarked;
