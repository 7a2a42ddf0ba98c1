package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.jspecify.annotations.Nullable;

/** What became of comments, with no more of their words than a line of each shows. */
@ApplicationScoped
public class Outcomes {
    private final EntityManager store;

    Outcomes(EntityManager store) {
        this.store = store;
    }

    /**
     * Where one stands now.
     *
     * @param id of the comment
     * @param state as it is now, until the batch known to the desk alone
     * @param placed its number; none where it has none yet
     * @param beginning of its words; empty where they are gone
     * @param answered whether its writer answered what the desk asked
     * @param marked whether it is to appear without some of its words
     * @param path of its post, without a first slash
     */
    public record Outcome(long id, String beginning, CommentState state, @Nullable Integer placed, boolean answered, boolean marked, String path) {

        /** Its number; none before it appeared. */
        public Optional<Integer> number() {
            return Optional.ofNullable(placed);
        }
    }

    /**
     * Those of these comments, by key: one question.
     *
     * @param characters of each beginning, at most
     */
    public Map<Long, Outcome> of(Collection<Long> ids, int characters) {
        return ids.isEmpty() ? Map.of() : store.createQuery("select new org.candour.comments.Outcomes$Outcome(c.id, substring(c.words, 1, ?2), c.state,"
                        + " c.number, c.answer is not null, c.passages is not null and c.instead is not null, p.path)"
                        + " from Comment c join Post p on p.id = c.postId where among(?1, c.id)", Outcome.class)
                .setParameter(1, Among.keys(ids)).setParameter(2, characters).getResultStream()
                .collect(Collectors.toMap(Outcome::id, Function.identity()));
    }
}
