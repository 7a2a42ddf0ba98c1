package org.candour.comments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.comments.noticed.Noticing;
import org.candour.posts.Posts;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.Turn;
import org.jboss.logging.Logger;

/**
 * What is decided goes out together, shuffled, so that neither the order nor the moment of a number tells when
 * its comment came. An interval of 0 s makes every decision a batch of one.
 */
@ApplicationScoped
public class Batch {
    private static final Logger LOG = Logger.getLogger(Batch.class);
    private static final Duration ARRIVAL_MARK = Duration.ofMinutes(5);

    private final Comments comments;
    private final Posts posts;
    private final Takedown takedown;
    private final Noticing noticing;
    private final Turn turn;
    private final Site site;
    private final TheClock clock;
    private final Event<ThreadChanged> news;
    private final SecureRandom random = new SecureRandom();
    /** A decision's age is held in memory only. */
    private final Map<Long, Instant> decidedAt = new ConcurrentHashMap<>();
    private volatile Instant asked = Instant.EPOCH;

    Batch(Comments comments, Posts posts, Takedown takedown, Noticing noticing, Turn turn, Site site, TheClock clock,
            Event<ThreadChanged> news) {
        this.comments = comments;
        this.posts = posts;
        this.takedown = takedown;
        this.noticing = noticing;
        this.turn = turn;
        this.site = site;
        this.clock = clock;
        this.news = news;
    }

    /** A decision was made, in a transaction that is over; it goes out now where nothing waits. */
    public void decided(long id) {
        decided(List.of(id));
    }

    /** Many were, at once. */
    public void decided(Collection<Long> ids) {
        if (site.immediate()) {
            release();
        } else {
            ids.forEach(id -> decidedAt.put(id, clock.now()));
        }
    }

    /** A decision was taken back. */
    public void undone(long id) {
        decidedAt.remove(id);
    }

    /**
     * Asked again and again: brings arrivals to the desk and lets the batch out when it is time.
     *
     * @return whether this was a moment at which arrivals of every kind reach the desk
     */
    public boolean tick() {
        Instant now = clock.now();
        Instant before = asked.equals(Instant.EPOCH) ? now : asked;
        asked = now;
        boolean arriving = site.immediate() || Pause.passed(ARRIVAL_MARK, before, now);
        if (arriving) {
            look(noticing::lookAtArrivals);
            QuarkusTransaction.requiringNew().run(comments::allReachDesk);
        }
        look(noticing::lookOn);
        if (site.immediate() || new Pause(site.publicationInterval()).over(before, now, decidedAt.values())) {
            release();
        }
        return arriving;
    }

    /** Whatever it is that cannot be looked at, it must not keep anybody's words from the desk. */
    private void look(Runnable looking) {
        try {
            looking.run();
        } catch (RuntimeException failure) {
            LOG.errorf("what waits could not be looked at: %s", failure.getClass().getName());
        }
    }

    /** Lets out everything that is decided, as one batch; returns how many comments appeared. */
    public int release() {
        return turn.take(() -> letOut(clock.today()));
    }

    private int letOut(LocalDate today) {
        List<Comment> decided = comments.decided();
        // Also of what was withdrawn between its decision and now: it must not make the next batch look fuller.
        decidedAt.clear();
        List<Comment> appearing = new ArrayList<>();
        for (Comment comment : decided) {
            if (comment.state() == CommentState.TO_DECLINE) {
                comment.settleDecline();
                takedown.silenceMarked(comment);
            } else {
                appearing.add(comment);
            }
        }
        Set<Long> slow = posts.slowAmong(appearing.stream().map(Comment::postId).toList());
        Set<Long> locked = posts.lockedAmong(appearing.stream().map(Comment::postId).toList());
        appearing.removeIf(comment -> locked.contains(comment.postId()));
        appearing.removeIf(comment -> slow.contains(comment.postId()) && !comment.decidedOn().orElse(today).isBefore(today));
        appearing.removeIf(comment -> answersNothingYet(comment, appearing));
        Collections.shuffle(appearing, random);
        appear(parentsFirst(OwnOrder.kept(appearing)), today);
        return appearing.size();
    }

    /**
     * The keeper's answer to a waiting comment goes out with it. When that decision was undone the answer waits too;
     * when the comment is not to appear at all, the answer goes.
     */
    private boolean answersNothingYet(Comment comment, List<Comment> appearing) {
        Comment parent = comment.parentId().map(comments::findById).orElse(null);
        if (parent == null || parent.number().isPresent() || appearing.contains(parent)) {
            return false;
        }
        if (parent.state() == CommentState.DECLINED || parent.state() == CommentState.WITHDRAWN) {
            comment.withdraw();
        }
        return true;
    }

    private void appear(List<Comment> inOrder, LocalDate today) {
        Map<Long, Integer> last = new HashMap<>();
        Set<Comment> lettered = new HashSet<>();
        for (Comment comment : inOrder) {
            takedown.takeOutMarked(comment);
            follow(comment);
            last.computeIfAbsent(comment.postId(), comments::lastNumber);
            comment.publish(last.merge(comment.postId(), 1, Integer::sum), today);
            lettered.addAll(speak(comment));
        }
        comments.flush();
        lettered.forEach(takedown::changed);
        last.keySet().forEach(postId -> news.fire(new ThreadChanged(postId, Set.of(today))));
    }

    /** What it answers was moved in the moment in which it came. */
    private void follow(Comment comment) {
        comment.parentId().map(comments::findById).map(Comment::postId).filter(post -> post != comment.postId())
                .ifPresent(post -> comment.moveTo(post, comment.parentId().orElseThrow(), null));
    }

    /**
     * The second time a key speaks in a thread, both comments get its letter: that is what the preview said. The author
     * and the holder of a pen name need none.
     *
     * @return those that stood on the page without it until now: whoever quotes them names them anew
     */
    private List<Comment> speak(Comment comment) {
        if (comment.keyDigest().isEmpty() || comment.kind() == CommentKind.AUTHOR || comment.signed()) {
            return List.of();
        }
        List<Comment> own = comments.ofKey(comment.keyDigest().get()).stream()
                .filter(other -> other.postId() == comment.postId() && other.state().hasPlace()).toList();
        if (own.size() < 2) {
            return List.of();
        }
        int letter = own.stream().flatMap(other -> other.voice().stream()).findFirst()
                .orElseGet(() -> comments.lastVoice(comment.postId()) + 1);
        List<Comment> unlettered = own.stream().filter(other -> other != comment && other.voice().isEmpty()).toList();
        own.forEach(other -> other.speakAs(letter));
        return unlettered;
    }

    /** A number never answers a higher one. */
    private static List<Comment> parentsFirst(List<Comment> shuffled) {
        Set<Long> waiting = new HashSet<>();
        shuffled.forEach(comment -> waiting.add(comment.id()));
        List<Comment> ordered = new ArrayList<>();
        List<Comment> left = new ArrayList<>(shuffled);
        while (!left.isEmpty()) {
            left.removeIf(comment -> {
                boolean ready = comment.parentId().filter(waiting::contains).isEmpty();
                if (ready) {
                    ordered.add(comment);
                }
                return ready;
            });
            ordered.forEach(comment -> waiting.remove(comment.id()));
        }
        return ordered;
    }
}
