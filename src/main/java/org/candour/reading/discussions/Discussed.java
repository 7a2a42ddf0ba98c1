package org.candour.reading.discussions;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.candour.comments.Comments.Spoken;
import org.candour.posts.Title;
import org.jspecify.annotations.Nullable;

/**
 * A thread in the list of all threads.
 *
 * @param comments how many can be read in it
 * @param last the latest day on which one of them appeared; none where nobody spoke, or on no day that is known
 */
@TemplateData
public record Discussed(Title title, int comments, @Nullable LocalDate last) {

    static Discussed of(Title title, List<Spoken> spoken) {
        return new Discussed(title, (int) spoken.stream().mapToLong(Spoken::comments).sum(),
                spoken.stream().map(Spoken::day).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
    }
}
