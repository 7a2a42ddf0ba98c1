package org.candour.reading.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.comments.Findable.State;
import org.candour.posts.Titles;
import org.candour.search.Index;
import org.candour.search.Index.Unusable;
import org.candour.search.Known;

/**
 * Compares an index with the store, text by text, and puts right what differs: of an empty one that is all. Whatever
 * happened to either of them, afterwards the index holds what is public and nothing else.
 */
@ApplicationScoped
class Stock {
    /** Texts that are read together: so many of the longest take some tens of megabytes. */
    private static final int AT_ONCE = 500;
    private static final int SHOWN_AFTER = 20_000;

    private final org.candour.posts.Findable posts;
    private final org.candour.comments.Findable comments;
    private final Titles titles;
    private final Texts texts;

    Stock(org.candour.posts.Findable posts, org.candour.comments.Findable comments, Titles titles, Texts texts) {
        this.titles = titles;
        this.posts = posts;
        this.comments = comments;
        this.texts = texts;
    }

    /** Whether there is as much of everything as there should be: read from indexes of the store, without a text. */
    boolean seemsWhole(Index index) throws Unusable {
        long[] counts = QuarkusTransaction.requiringNew().call(() -> {
            Map<Long, Long> spoken = comments.counts();
            List<Titles.OnDay> all = titles.days();
            return new long[] {all.size(), all.stream().mapToLong(post -> spoken.getOrDefault(post.postId(), 0L)).sum()};
        });
        return index.count(Index.POST) == counts[0] && index.count(Index.COMMENT) == counts[1];
    }

    /** Compares everything. */
    void take(Index index) throws Unusable {
        Map<Long, List<String>> labels = QuarkusTransaction.requiringNew().call(posts::labels);
        Set<Long> published = takeAllPosts(index, labels);
        index.show();
        if (takeComments(index, labels, published) >= SHOWN_AFTER) {
            index.gather();
        }
        index.show();
    }

    private Set<Long> takeAllPosts(Index index, Map<Long, List<String>> labels) throws Unusable {
        Known known = index.known(Index.POST);
        List<org.candour.posts.Findable.State> all = QuarkusTransaction.requiringNew().call(posts::all);
        List<Long> stale = all.stream().filter(post -> !known.holds(post.id(), Texts.version(post.version(), labels.getOrDefault(post.id(), List.of()))))
                .map(org.candour.posts.Findable.State::id).toList();
        for (int from = 0; from < stale.size(); from += AT_ONCE) {
            putPosts(index, stale.subList(from, Math.min(stale.size(), from + AT_ONCE)));
        }
        index.remove(known.others());
        Set<Long> published = new HashSet<>();
        all.forEach(post -> published.add(post.id()));
        return published;
    }

    private void putPosts(Index index, List<Long> some) throws Unusable {
        index.put(QuarkusTransaction.requiringNew().call(() -> texts.ofPosts(some)));
    }

    /** In the order of their random keys, which tells nothing. Returns how many were put in. */
    private int takeComments(Index index, Map<Long, List<String>> labels, Set<Long> published) throws Unusable {
        Known known = index.known(Index.COMMENT);
        int all = 0;
        int unshown = 0;
        for (List<State> some = someAfter(Long.MIN_VALUE); !some.isEmpty(); some = someAfter(some.get(some.size() - 1).id())) {
            int put = put(index, known, some.stream().filter(comment -> published.contains(comment.postId())).toList(), labels);
            all += put;
            unshown += put;
            if (unshown >= SHOWN_AFTER) {
                index.show();
                unshown = 0;
            }
        }
        index.remove(known.others());
        return all;
    }

    private List<State> someAfter(long id) {
        return QuarkusTransaction.requiringNew().call(() -> comments.after(id, AT_ONCE));
    }

    private int put(Index index, Known known, List<State> all, Map<Long, List<String>> labels) throws Unusable {
        List<Long> stale = all.stream().filter(comment -> !known.holds(comment.id(), Texts.version(comment.version(), labels.getOrDefault(comment.postId(), List.of()))))
                .map(State::id).toList();
        index.put(QuarkusTransaction.requiringNew().call(() -> texts.ofComments(stale, labels)));
        return stale.size();
    }

    /** Some posts and their whole threads: with a post its thread comes or goes, or gets other labels. */
    void takePosts(Index index, Collection<Long> all) throws Unusable {
        List<Long> ids = List.copyOf(all);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            takeSome(index, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
    }

    private void takeSome(Index index, List<Long> some) throws Unusable {
        Set<Long> published = QuarkusTransaction.requiringNew().call(() -> posts.published(some));
        putPosts(index, List.copyOf(published));
        Map<Long, List<String>> labels = QuarkusTransaction.requiringNew().call(() -> posts.labels(published));
        for (long id : some) {
            if (published.contains(id)) {
                takeThread(index, index.known(Index.COMMENT, id), QuarkusTransaction.requiringNew().call(() -> comments.under(id)), labels);
            } else {
                index.remove(List.of(id));
                index.remove(index.known(Index.COMMENT, id).others());
            }
        }
    }

    /** What was said in a thread on one day. */
    void takeDay(Index index, long postId, LocalDate day) throws Unusable {
        List<State> now = QuarkusTransaction.requiringNew().call(() -> posts.published(List.of(postId)).isEmpty() ? List.of() : comments.under(postId, day));
        takeThread(index, index.known(Index.COMMENT, postId, day), now, QuarkusTransaction.requiringNew().call(() -> posts.labels(List.of(postId))));
    }

    private void takeThread(Index index, Known known, List<State> now, Map<Long, List<String>> labels) throws Unusable {
        for (int from = 0; from < now.size(); from += AT_ONCE) {
            put(index, known, now.subList(from, Math.min(now.size(), from + AT_ONCE)), labels);
        }
        index.remove(known.others());
    }
}
