/**
 * Finds texts by their words, with an index in a folder of its own that can be made anew at any time. It is the only room
 * that sees the search engine, and it knows no thing: what is put in and what is found are keys.
 */
@NullMarked
package org.candour.search;

import org.jspecify.annotations.NullMarked;
