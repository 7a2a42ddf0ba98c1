package org.candour.content.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.candour.comments.Batch;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.Comments;
import org.candour.comments.KeeperSpeaks;
import org.candour.comments.Receiving;
import org.candour.comments.Sent;
import org.candour.comments.Takedown;
import org.candour.comments.pennames.Claiming;
import org.candour.keys.PenName;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.References;
import org.candour.posts.SameAuthors;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.candour.store.RandomId;
import org.candour.words.Markdown;
import org.candour.words.Redaction;
import org.jspecify.annotations.Nullable;

/** A site with years behind it, written as people write: every state a post or comment can be in, and every way to cite one. */
@ApplicationScoped
public class AnOldSite {
    /** Words that must stand in no export. */
    public static final List<String> SECRETS = List.of("WAITSFORDESK", "WASDECLINED", "WASREMOVED", "ISHIDDEN", "WASWITHDRAWN", "isadraft",
            "tookitback", "wasredacted", "theearliertext", "keyofgetafix", "akeyofakind", "whytheydeclined", "unpublishedpage");

    static final LocalDate DAY = LocalDate.of(2016, 9, 18);

    private final Publishing publishing;
    private final Posts posts;
    private final SameAuthors sameAuthors;
    private final Receiving receiving;
    private final Comments comments;
    private final Takedown takedown;
    private final Batch batch;
    private final KeeperSpeaks keeper;
    private final Claiming claiming;
    private final References references;
    private final Markdown markdown;
    private final DataSource store;

    AnOldSite(Publishing publishing, Posts posts, SameAuthors sameAuthors, Receiving receiving, Comments comments, Takedown takedown,
            Batch batch, KeeperSpeaks keeper, Claiming claiming, References references, Markdown markdown, DataSource store) {
        this.publishing = publishing;
        this.posts = posts;
        this.sameAuthors = sameAuthors;
        this.receiving = receiving;
        this.comments = comments;
        this.takedown = takedown;
        this.batch = batch;
        this.keeper = keeper;
        this.claiming = claiming;
        this.references = references;
        this.markdown = markdown;
        this.store = store;
    }

    /** Empties the store: another machine, another site. */
    public void empty() {
        try (var connection = store.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update comments set parent_id = null");
            for (String table : List.of("citations", "comments", "same_author", "post_labels", "old_paths", "post_revisions", "gone_paths",
                    "pages", "pen_names", "posts", "brought", "brought_threads", "unfinished_import")) {
                statement.execute("delete from " + table);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fills it. */
    public void live() {
        Post first = post(DAY, "Relationships matter", "A prison officer", new Series("guest-blog", "Guest Blog", 1), "Words: what's in a *name*?",
                "prison", "Staffing & pay");
        Post second = post(DAY, "Who counts? (2016/10/later is not out yet: /2016/10/later)", null, null, "A second one of that day. See /2016/09/relationships-matter.");
        Post third = post(DAY, "Third of the day", null, null, Texts.POST, "Prison");
        first = talk(first, second);
        Post moved = publishing.edit(third.id(), posts().version(third.id()), new Slug("third-and-best"), posts().edition(third.id()));
        Post later = post(LocalDate.of(2016, 10, 2), "Later", null, Series.named("Guest Blog", 2),
                "It began here:\n\n{quote /" + first.path() + "/1}\n\nand <http://localhost:8081/" + moved.path() + "> and /" + first.path() + "/2 too.");
        Post topic = publishing.publish(publishing.draftTopic(new Slug("overtime"), edition(LocalDate.of(2016, 10, 3), "Overtime", null, null,
                "Who is paid for it?")).id());
        publishing.slow(topic.id(), true);
        talkBriefly(topic, first);
        Post again = post(LocalDate.of(2019, 1, 5), "Relationships still matter", null, null, "{repost /" + first.path() + "}\n\nThree years later.");
        say(again, null, "Nothing changed since 2016 #1 and 2016 #3.", null, 1);
        QuarkusTransaction.requiringNew().run(() -> sameAuthors.name(later.id(), List.of(posts().at(DAY))));
        publishing.draft(new Slug("not-out"), edition(DAY, "isadraft", null, null, "isadraft"));
        Post gone = post(DAY, "tookitback in the title", null, null, "tookitback");
        publishing.withdraw(gone.id());
        edited(second);
    }

    private Found posts() {
        return new Found();
    }

    private final class Found {
        int version(long id) {
            return QuarkusTransaction.requiringNew().call(() -> posts.findById(id).version());
        }

        Edition edition(long id) {
            return QuarkusTransaction.requiringNew().call(() -> posts.findById(id).edition());
        }

        long at(LocalDate day) {
            return posts.ofDay(day).get(0).id();
        }
    }

    private void edited(Post post) {
        Edition before = posts().edition(post.id());
        publishing.edit(post.id(), posts().version(post.id()), new Slug(post.slug()),
                edition(before.day(), before.title(), null, null, "theearliertext of it. See /2016/09/relationships-matter."));
        publishing.edit(post.id(), posts().version(post.id()), new Slug(post.slug()), before);
    }

    private Post post(LocalDate day, String title, @Nullable String byline, @Nullable Series series, String words, String... labels) {
        Edition edition = edition(day, title, byline, series, words, labels);
        return publishing.publish(publishing.draft(Slug.of(title), edition).id());
    }

    private static Edition edition(LocalDate day, String title, @Nullable String byline, @Nullable Series series, String words, String... labels) {
        return new Edition(title, byline, title.length() > 20 ? "One sentence: \"yes\", and #2." : "", words, day, series,
                List.of(labels).stream().map(Label::named).toList(), true);
    }

    private Post talk(Post post, Post other) {
        Comment one = say(post, null, "The first of us. 'Quite.'", null, 1);
        say(post, 1, "To #1: yes, and see #7, which is not there yet.", "Relief, four houses", 2);
        QuarkusTransaction.requiringNew().run(() -> claiming.claim(RandomId.next(), PenName.of("Getafix"), "keyofgetafix"));
        signed(post, "Signed by the druid. /" + other.path());
        say(post, 2, "A voice that comes back.", null, 5);
        say(post, 4, "And again. >>4", null, 5);
        keeper.answer(post.id(), one.id(), "The keeper says: #4 has it.");
        keeper.addFromElsewhere(post.id(), "a letter: \"from\" Leeds", List.of("It was said elsewhere, in 2012 #3 of them."));
        Comment removed = say(post, 1, "WASREMOVED", "Nobody", 9);
        Comment hidden = say(post, null, "ISHIDDEN", null, 10);
        Comment withdrawn = say(post, 8, "WASWITHDRAWN", "Gone", 11);
        say(post, 8, "An answer to what was removed, see #8 and #10 and #1.", null, 12);
        Comment redacted = say(post, null, "It was wasredacted who said it\nand it went on.", null, 13);
        Texts.ALL.stream().filter(text -> text.length() < 2_000).forEach(text -> say(post, null, text, null, text.hashCode()));
        QuarkusTransaction.requiringNew().run(() -> {
            comments.findById(removed.id()).remove("whytheydeclined", DAY);
            takedown.changed(comments.findById(removed.id()));
            takedown.hide(comments.findById(hidden.id()));
            takedown.withdraw(comments.findById(withdrawn.id()));
            takedown.redact(comments.findById(redacted.id()), new Redaction(List.of("wasredacted"), "[…]"));
        });
        receive(post, null, "WAITSFORDESK", null, false, "akeyofakind-1");
        Comment declined = receive(post, null, "WASDECLINED", null, false, "akeyofakind-2");
        QuarkusTransaction.requiringNew().run(() -> comments.findById(declined.id()).decline("whytheydeclined", false, DAY));
        batch.release();
        return post;
    }

    private void talkBriefly(Post topic, Post first) {
        say(topic, null, "Nobody is. http://localhost:8081/" + first.path() + "/1", null, 1);
        for (int i = 0; i < 101; i++) {
            say(topic, i % 3 == 0 ? null : i, "Answer " + i + " of many, see #" + i + ".", null, 100 + i);
        }
    }

    private Comment say(Post post, @Nullable Integer to, String words, @Nullable String name, int key) {
        return appear(receive(post, to, words, name, false, "akeyofakind" + key));
    }

    private void signed(Post post, String words) {
        appear(receive(post, null, words, "Getafix", true, "keyofgetafix"));
    }

    private Comment receive(Post post, @Nullable Integer to, String words, @Nullable String name, boolean signed, String key) {
        return QuarkusTransaction.requiringNew().call(() -> receiving.receive(new Sent(RandomId.next(), post.id(), CommentKind.READER, to, words,
                name, signed, key, false, false), markdown.comment(words, references.from(post.path())))).comment();
    }

    private Comment appear(Comment comment) {
        QuarkusTransaction.requiringNew().run(() -> comments.findById(comment.id()).approve(DAY));
        batch.release();
        return comment;
    }
}
