package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.store.Among;
import org.candour.words.Cited;
import org.candour.words.Manner;

/**
 * What is public of a thread, for who takes it to another place: so many comments at a time, in the order of their numbers. The
 * words of what is not published are not even asked for; nor is anything that a key or the desk knows.
 */
@ApplicationScoped
public class LeavingThreads {
    /** The line at the place of a comment that was moved to another thread is not taken along: the comment is, where it is now. */
    private static final List<CommentState> PLACES = Stream.of(CommentState.values()).filter(CommentState::hasPlace).toList();

    private final EntityManager store;

    LeavingThreads(EntityManager store) {
        this.store = store;
    }

    /** The comments behind that number, at most so many. */
    @Transactional
    public List<FiledComment> after(long postId, int number, int most) {
        List<Object[]> rows = store.createQuery("select c.id, c.number, a.number, c.onDay, c.kind, c.penName, c.signed, c.origin,"
                        + " c.voice, c.state, case when c.state = ?1 then c.words else '' end, p.onDay"
                        + " from Comment c join Post p on p.id = c.postId left join Comment a on a.id = c.parentId"
                        + " where c.postId = ?2 and c.number > ?3 and c.state in ?4 order by c.number", Object[].class)
                .setParameter(1, CommentState.PUBLISHED).setParameter(2, postId).setParameter(3, number)
                .setParameter(4, PLACES)
                .setMaxResults(most).getResultList();
        Map<Long, Set<Cited>> cites = cites(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream().map(row -> filed(row, cites.getOrDefault((Long) row[0], Set.of()))).toList();
    }

    private Map<Long, Set<Cited>> cites(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : store.createQuery("select x.citingComment, p.path, x.citedNumber from Citation x"
                        + " join Post p on p.id = x.citedPost where among(?1, x.citingComment) and x.manner = ?2"
                        + " and p.state = org.candour.posts.PostState.PUBLISHED order by p.path, x.citedNumber", Object[].class)
                .setParameter(1, Among.keys(ids)).setParameter(2, Manner.LINKED).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(
                        row -> new Cited((String) row[1], (Integer) row[2]), Collectors.toCollection(LinkedHashSet::new))));
    }

    private static FiledComment filed(Object[] row, Set<Cited> cites) {
        CommentState state = (CommentState) row[9];
        String penName = (String) row[5];
        return new FiledComment((Integer) row[1], (Integer) row[2], row[3] == null ? (LocalDate) row[11] : (LocalDate) row[3],
                (CommentKind) row[4], penName, (Boolean) row[6] && penName != null, (String) row[7], (Integer) row[8], state,
                (String) row[10], state == CommentState.PUBLISHED ? List.copyOf(cites) : List.of());
    }
}
