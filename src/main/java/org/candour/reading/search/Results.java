package org.candour.reading.search;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.comments.Findable;
import org.candour.comments.shown.Speakers;
import org.candour.search.Found;
import org.candour.search.Hit;
import org.candour.search.Hit.Piece;
import org.candour.search.Index;
import org.candour.search.Index.Text;
import org.candour.search.Sought;
import org.candour.store.Handful;
import org.candour.words.Excerpt;

/**
 * Looks for something and sets what was found. The index proposes, the store decides: what is not public at this moment is
 * not among the results, whatever the index says. Two questions to the store, however much is found.
 */
@ApplicationScoped
class Results {
    /** How many stand on one page. */
    static final int PAGE = Handful.SIZE;

    private static final int OPENING = 200;

    private final Catalogue catalogue;
    private final org.candour.posts.Findable posts;
    private final Findable comments;
    private final Speakers speakers;

    Results(Catalogue catalogue, org.candour.posts.Findable posts, Findable comments, Speakers speakers) {
        this.catalogue = catalogue;
        this.posts = posts;
        this.comments = comments;
        this.speakers = speakers;
    }

    /**
     * A page of results.
     *
     * @param whole whether all there is was looked through
     */
    @TemplateData
    record Part(int total, boolean nearly, boolean whole, List<Result> results) {

        /** Whether there are more than can be leafed through. */
        public boolean many() {
            return total >= Index.MOST;
        }
    }

    /** One page of what is found; empty while there is nothing to look in. */
    Optional<Part> part(Sought sought, int page) {
        return catalogue.ask(index -> {
            Public now = new Public(!sought.words().isBlank());
            Found found = index.find(sought, (page - 1) * PAGE, PAGE, now::texts);
            return new Part(found.total(), found.nearly(), catalogue.whole(), found.hits().stream().map(now::result).toList());
        });
    }

    /** What can be read now of what the index proposes. */
    private final class Public {
        /** Whether words are looked for, so that passages are to be cut from the texts. */
        private final boolean words;
        private final Map<Long, org.candour.posts.Findable.Told> ofPosts = new HashMap<>();
        private final Map<Long, Findable.Told> ofComments = new HashMap<>();

        private Public(boolean words) {
            this.words = words;
        }

        Map<Long, Text> texts(List<Hit> hits) {
            posts.told(ids(hits, Index.POST)).forEach(post -> ofPosts.put(post.id(), post));
            comments.told(ids(hits, Index.COMMENT)).forEach(comment -> ofComments.put(comment.id(), comment));
            return hits.stream().flatMap(this::text).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private static Set<Long> ids(List<Hit> hits, String kind) {
            return hits.stream().filter(hit -> hit.kind().equals(kind)).map(Hit::id).collect(Collectors.toCollection(HashSet::new));
        }

        private Stream<Map.Entry<Long, Text>> text(Hit hit) {
            org.candour.posts.Findable.Told post = ofPosts.get(hit.id());
            Findable.Told comment = ofComments.get(hit.id());
            return post != null ? Stream.of(Map.entry(hit.id(), text(post.words(), Texts.sameWords(hit.version(), post.version()))))
                    : comment != null ? Stream.of(Map.entry(hit.id(), text(comment.words(), Texts.sameWords(hit.version(), comment.version()))))
                    : Stream.empty();
        }

        private Text text(String stored, boolean asPutIn) {
            return words && asPutIn ? new Text(characters -> Excerpt.upTo(stored, characters), true) : new Text("", false);
        }

        Result result(Hit hit) {
            Findable.Told comment = ofComments.get(hit.id());
            return comment == null ? ofPost(hit, ofPosts.get(hit.id())) : ofComment(hit, comment);
        }

        private Result ofPost(Hit hit, org.candour.posts.Findable.Told post) {
            return new Result("/" + post.path(), post.title(), null, post.byline() == null ? "" : post.byline(), false, post.day(), excerpt(hit, post.words()));
        }

        private Result ofComment(Hit hit, Findable.Told comment) {
            return new Result("/" + comment.path() + "/" + comment.number(), comment.title(), comment.number(), speakers.of(comment), comment.signed(),
                    comment.day() == null ? comment.ofPost() : comment.day(), excerpt(hit, comment.words()));
        }

        /** Where nothing in the words was looked for, they stand there as they begin. */
        private static List<Piece> excerpt(Hit hit, String words) {
            return hit.excerpt().isEmpty() ? List.of(new Piece(Excerpt.of(words, OPENING), false)) : hit.excerpt();
        }
    }
}
