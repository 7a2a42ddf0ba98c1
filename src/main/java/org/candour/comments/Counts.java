package org.candour.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What the desk says in figures beside a waiting comment: one question for all of them, for every decision leads to it. */
@ApplicationScoped
public class Counts {
    private static final String WAITING = "select count(*) from (select id from comments where state = 'WAITING' and at_desk = true"
            + " limit :most) as waiting";
    private static final String ARRIVING = "select count(*) from comments where post_id = :post and at_desk = false and state = 'WAITING'";
    /**
     * What waits has no day on which it appeared: so an index finds it, arrivals among it, which are counted by another, let in
     * above the most and taken out again. No row is fetched.
     */
    private static final String BESIDE = "select count(*) from (select id from comments where post_id = :post and on_day is null"
            + " and state = 'WAITING' limit :most + (" + ARRIVING + ")) as beside";
    private static final String ALIKE = "(select count(*) from comments where family = :%s and state = 'WAITING' and at_desk = true)";
    private static final String DECIDED = "select count(*) from comments where state in ('TO_PUBLISH', 'TO_DECLINE')";
    /** Of a slow thread, what was decided today to be published stays until tomorrow, and under a locked post until it is unlocked. */
    private static final String STAYING = "select count(*) from comments c where c.state = 'TO_PUBLISH' and c.number is null and exists"
            + " (select 1 from posts p where p.id = c.post_id and (p.lock_reason is not null or p.slow = true and c.decided_on >= :today))";

    private static final List<String> FIGURES = List.of("waiting", "beside", "alike", "alike_ahead", "going_out", "lost_keys");

    private final EntityManager store;

    Counts(EntityManager store) {
        this.store = store;
    }

    /**
     * The figures.
     *
     * @param waiting how many wait, and
     * @param beside how many of them under the same post, it included: both counted no further than one beyond {@link Waiting#COUNTED}
     * @param alike how many wait in its family of near copies, it included; 0 where it was gathered into none
     * @param alikeAhead the same of the one that comes next
     * @param goingOut how many decisions go out with the next batch
     * @param lostKeys how many requests of those who lost their key nobody has dealt with
     */
    public record Figures(int waiting, int beside, long alike, long alikeAhead, long goingOut, long lostKeys) {}

    /**
     * The figures of today.
     *
     * @param focus the comment beside which they stand; none where nothing can be decided on
     * @param ahead the one that comes next; none where it is not shown
     */
    public Figures of(@Nullable Comment focus, @Nullable Comment ahead, LocalDate today) {
        Map<String, Object> places = new HashMap<>(Map.of("most", Waiting.COUNTED + 1, "today", today));
        String beside = "0";
        if (focus != null) {
            places.put("post", focus.postId());
            beside = "(" + BESIDE + ") - (" + ARRIVING + ")";
        }
        NativeQuery<Object[]> question = store.createNativeQuery("select (" + WAITING + ") as waiting, " + beside + " as beside, "
                + alike("family", focus, places) + " as alike, " + alike("next", ahead, places) + " as alike_ahead, (" + DECIDED + ") - (" + STAYING
                + ") as going_out, (select count(*) from lost_keys) as lost_keys", Object[].class).unwrap(NativeQuery.class);
        // Of what is not said here the store is asked each time what it is, which takes as long as counting.
        FIGURES.forEach(figure -> question.addScalar(figure, Long.class));
        places.forEach(question::setParameter);
        List<Long> row = Arrays.stream(question.getSingleResult()).map(Long.class::cast).toList();
        return new Figures(row.get(0).intValue(), row.get(1).intValue(), row.get(2), row.get(3), row.get(4), row.get(5));
    }

    private static String alike(String place, @Nullable Comment comment, Map<String, Object> places) {
        Optional<Long> family = Optional.ofNullable(comment).flatMap(Comment::family);
        family.ifPresent(number -> places.put(place, number));
        return family.isPresent() ? ALIKE.formatted(place) : "0";
    }
}
