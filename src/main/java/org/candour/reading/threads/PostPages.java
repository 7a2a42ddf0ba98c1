package org.candour.reading.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.comments.quoting.Mentions;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.posts.Posts;
import org.candour.reading.Doorway;
import org.candour.reading.Mirrored;
import org.candour.reading.Paging;
import org.candour.reading.ReadingWords;
import org.candour.reading.threads.Conversation.Order;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.words.Excerpt;
import org.candour.words.SafeHtml;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A post and the thread under it. */
@Path("/")
class PostPages implements Mirrored {
    private static final int DESCRIPTION = 160;

    /** The most places that are named where the post is mentioned. */
    private static final int MENTIONS = 50;

    private final Doorway doorway;
    private final Posts posts;
    private final Conversations conversations;
    private final NewSince newSince;
    private final Neighbours neighbours;
    private final Responses responses;
    private final Mentions mentions;
    private final Chrome chrome;
    private final ReadingWords words;

    PostPages(Doorway doorway, Posts posts, Conversations conversations, NewSince newSince, Neighbours neighbours, Responses responses, Mentions mentions,
            Chrome chrome, ReadingWords words) {
        this.doorway = doorway;
        this.posts = posts;
        this.conversations = conversations;
        this.newSince = newSince;
        this.neighbours = neighbours;
        this.responses = responses;
        this.mentions = mentions;
        this.chrome = chrome;
        this.words = words;
    }

    @GET
    @Path(PostPath.PARAMETER)
    public Page show(@RestPath String path, @RestQuery @Nullable String page, @RestQuery @Nullable String order,
            @RestQuery @Nullable String whole, @RestQuery @Nullable String after) {
        if (after != null) {
            return doorway.to(path, "", post -> newSince.page(post, after, Paging.asked(page)));
        }
        Order asked = whole != null ? Order.WHOLE : "newest".equals(order) ? Order.NEWEST : Order.CONVERSATION;
        return doorway.to(path, "",
                post -> conversations.page(post, asked, Paging.asked(page)).map(conversation -> page(post, conversation)));
    }

    /** The whole thread stands in the pages of a post: a copy has no page for each comment. */
    @Override
    public Stream<Sheet> sheets() {
        return posts.places().stream().flatMap(place -> IntStream.rangeClosed(1, conversations.copiedPages(place.id()))
                .mapToObj(page -> new Sheet(Paging.address("/" + place.path(), "", page), () -> copied(place.path(), page))));
    }

    private Page copied(String path, int page) {
        return doorway.to(path, "", post -> conversations.page(post, Order.COPIED, page).map(conversation -> page(post, conversation)));
    }

    private Page page(Post post, Conversation conversation) {
        return Page.html(new PostPage(head(post, conversation), post, conversation, neighbours.of(post), responses.of(post),
                conversation.paging().page() == 1 ? mentions.of(post.id(), MENTIONS) : List.of()).render()).kept();
    }

    /** Only the pages of the conversation are addresses of their own; other orders are the same words once more. */
    private Head head(Post post, Conversation conversation) {
        String path = "/" + post.path();
        Paging paging = conversation.paging();
        String canonical = conversation.order() == Order.CONVERSATION ? Paging.address(path, "", paging.page()) : path;
        String description = post.standfirst().isEmpty() ? Excerpt.of(post.words(), DESCRIPTION) : post.standfirst();
        return Head.page(post.title(), description, canonical)
                .between(paging.before(), paging.after())
                .withArticle(article(post, conversation.readable()))
                .withFeed(path + "/comments.xml", words.commentsOn(post.title()));
    }

    /** The author is the blog: a byline may be a pen name, and is for people to read. In one order, so that the bytes are the same. */
    private SafeHtml article(Post post, int comments) {
        String address = chrome.whole("/" + post.path());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", "https://schema.org");
        members.put("@type", "BlogPosting");
        members.put("headline", post.title());
        members.put("description", post.standfirst());
        members.put("url", address);
        members.put("datePublished", post.day().toString());
        members.put("wordCount", post.wordCount());
        members.put("commentCount", comments);
        members.put("author", blog());
        return SafeHtml.json(members);
    }

    private Map<String, Object> blog() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@type", "Organization");
        members.put("name", chrome.title());
        members.put("url", chrome.whole("/"));
        return members;
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PostPage(Head head, Post post, Conversation thread, Neighbours.Around around, Responses.@Nullable Then then,
            List<Mentions.Mention> mentions) implements TemplateInstance {}
}
