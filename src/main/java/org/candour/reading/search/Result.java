package org.candour.reading.search;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.candour.search.Hit.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found, as the page shows it.
 *
 * @param address of the post or of the comment's own page
 * @param title of the post
 * @param number of the comment; none for a post
 * @param speaker who wrote it; empty for the keeper's own posts
 * @param signed whether a comment's name is held with a key
 */
@TemplateData
record Result(String address, String title, @Nullable Integer number, String speaker, boolean signed, LocalDate day, List<Piece> excerpt) {}
