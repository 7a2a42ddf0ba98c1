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
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.shown.Speakers;
import org.candour.posts.Findable;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.search.Found;
import org.candour.search.Hit;
import org.candour.search.Hit.Piece;
import org.candour.search.Index;
import org.candour.search.Index.Text;
import org.candour.search.Sought;
import org.candour.words.Excerpt;

/**
 * Looks for something and sets what was found. The index proposes, the store decides: what is not public at this moment is
 * not among the results, whatever the index says. Three questions to the store, however much is found.
 */
@ApplicationScoped
class Results {
    /** How many stand on one page. */
    static final int PAGE = 10;

    private static final int OPENING = 200;

    private final Catalogue catalogue;
    private final Titles titles;
    private final Findable posts;
    private final Comments comments;
    private final Speakers speakers;

    Results(Catalogue catalogue, Titles titles, Findable posts, Comments comments, Speakers speakers) {
        this.catalogue = catalogue;
        this.titles = titles;
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
            Public now = new Public();
            Found found = index.find(sought, (page - 1) * PAGE, PAGE, now::texts);
            return new Part(found.total(), found.nearly(), catalogue.whole(), found.hits().stream().map(now::result).toList());
        });
    }

    /** What can be read now of what the index proposes. */
    private final class Public {
        private final Map<Long, Title> places = new HashMap<>();
        private final Map<Long, Findable.Worded> ofPosts = new HashMap<>();
        private final Map<Long, Comment> ofComments = new HashMap<>();

        Map<Long, Text> texts(List<Hit> hits) {
            places.putAll(titles.at(hits.stream().map(Hit::of).collect(Collectors.toSet())));
            posts.at(ids(hits, Index.POST)).forEach(post -> ofPosts.put(post.id(), post));
            ofComments.putAll(comments.at(ids(hits, Index.COMMENT)));
            ofComments.values().removeIf(comment -> comment.state() != CommentState.PUBLISHED);
            return hits.stream().filter(hit -> places.containsKey(hit.of())).flatMap(this::text)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private static Set<Long> ids(List<Hit> hits, String kind) {
            return hits.stream().filter(hit -> hit.kind().equals(kind)).map(Hit::id).collect(Collectors.toCollection(HashSet::new));
        }

        private Stream<Map.Entry<Long, Text>> text(Hit hit) {
            Findable.Worded post = ofPosts.get(hit.id());
            Comment comment = ofComments.get(hit.id());
            return post != null ? Stream.of(Map.entry(hit.id(), text(post.words(), Texts.sameWords(hit.version(), post.version()))))
                    : comment != null ? Stream.of(Map.entry(hit.id(), text(comment.words(), Texts.sameWords(hit.version(), comment.version()))))
                    : Stream.empty();
        }

        private static Text text(String words, boolean asPutIn) {
            return new Text(asPutIn ? Excerpt.whole(words) : "", asPutIn);
        }

        Result result(Hit hit) {
            Title post = places.get(hit.of());
            Comment comment = ofComments.get(hit.id());
            if (comment == null) {
                return new Result("/" + post.path(), post.title(), null, post.byline() == null ? "" : post.byline(), false, post.day(),
                        excerpt(hit, ofPosts.get(hit.id()).words()));
            }
            int number = comment.number().orElseThrow();
            return new Result("/" + post.path() + "/" + number, post.title(), number, speakers.of(comment), comment.signed(),
                    comment.day().orElse(post.day()), excerpt(hit, comment.words()));
        }

        /** Where nothing in the words was looked for, they stand there as they begin. */
        private static List<Piece> excerpt(Hit hit, String words) {
            return hit.excerpt().isEmpty() ? List.of(new Piece(Excerpt.of(words, OPENING), false)) : hit.excerpt();
        }
    }
}
