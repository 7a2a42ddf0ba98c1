package org.candour.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.Comments;
import org.candour.comments.FromThreads;
import org.candour.posts.Arriving;
import org.candour.posts.FromFiles;
import org.candour.posts.PlainPages;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.KnownNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Tag("store")
class ContentReadingTest {
    @TempDir
    Path folder;

    private final ContentWords say;
    private final FromFiles fromFiles;
    private final FromThreads fromThreads;
    private final Arriving arriving;
    private final PictureReading pictureReading;
    private final PageReading pageReading;
    private final ListReading listReading;
    private final LetterReading letterReading;
    private final LettersToWriters letters;
    private final KnownNames known;
    private final Concerns concerns;
    private final Posts posts;
    private final Publishing publishing;
    private final Comments comments;
    private final PlainPages pages;
    private ContentReading reading;

    ContentReadingTest(ContentWords say, FromFiles fromFiles, FromThreads fromThreads, Arriving arriving, PictureReading pictureReading, PageReading pageReading,
            ListReading listReading, LetterReading letterReading, LettersToWriters letters, KnownNames known, Concerns concerns, Posts posts,
            Publishing publishing, Comments comments, PlainPages pages) {
        this.say = say;
        this.fromFiles = fromFiles;
        this.fromThreads = fromThreads;
        this.arriving = arriving;
        this.pictureReading = pictureReading;
        this.pageReading = pageReading;
        this.listReading = listReading;
        this.letterReading = letterReading;
        this.letters = letters;
        this.known = known;
        this.concerns = concerns;
        this.posts = posts;
        this.publishing = publishing;
        this.comments = comments;
        this.pages = pages;
    }

    @BeforeEach
    void open() {
        reading = new ContentReading(new ContentFolder(folder), say, fromFiles, fromThreads, arriving, pictureReading, pageReading, listReading, letterReading);
    }

    /** Posts of other folders would count as missing here: each test lets go of its own. */
    @AfterEach
    void leave() {
        fromFiles.known().keySet().forEach(fromFiles::withdraw);
        known.leaveAlone(List.of());
        known.pointOut(List.of());
        Stream.of(Occasion.values()).forEach(letters::leave);
    }

    private void post(String path, String title, String words) throws IOException {
        write("posts/" + path + ".md", "---\ntitle: " + title + "\ndate: " + path.substring(0, 4) + "-" + path.substring(5, 7)
                + "-18\nlabels: [courts, Reports]\n---\n" + words + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Post at(String path) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Post post = posts.at(path).orElseThrow();
            post.labels();
            return post;
        });
    }

    @Test
    void a_file_may_say_that_its_thread_is_slow_and_one_that_says_nothing_leaves_it_as_it_is() throws IOException {
        write("posts/2011/03/slowly.md", "---\ntitle: Slowly\ndate: 2011-03-18\ncomments: slow\n---\nWords.\n");
        assertEquals(List.of(), reading.read().faults());
        assertTrue(at("2011/03/slowly").slow() && at("2011/03/slowly").commentsOpen());
        write("posts/2011/03/slowly.md", "---\ntitle: Slowly\ndate: 2011-03-18\n---\nOther words.\n");
        reading.read();
        assertTrue(at("2011/03/slowly").slow(), "it says nothing");
        write("posts/2011/03/slowly.md", "---\ntitle: Slowly\ndate: 2011-03-18\ncomments: open\n---\nOther words.\n");
        reading.read();
        assertFalse(at("2011/03/slowly").slow());
        publishing.lock(at("2011/03/slowly").id(), "We are taking advice.");
        write("posts/2011/03/slowly.md", "---\ntitle: Slowly\ndate: 2011-03-18\ncomments: open\n---\nWords once more.\n");
        reading.read();
        assertFalse(at("2011/03/slowly").commentsOpen(), "no file reopens what is locked");
        write("posts/2011/03/slowly.md", "---\ntitle: Slowly\ndate: 2011-03-18\ncomments: sometimes\n---\nWords.\n");
        assertTrue(reading.read().faults().get(0).reason().contains("open, slow or closed"));
    }

    @Test
    void a_post_and_its_thread_are_read_and_an_unchanged_file_changes_nothing() throws IOException {
        post("2011/03/breach-court", "Breach court", "They waited all day.");
        write("posts/2011/03/breach-court.thread.yaml", """
                comments:
                  - number: 1
                    day: 2011-03-18
                    words: |
                      Ours too.
                  - number: 2
                    day: 2011-03-19
                    reply-to: 1
                    kind: keeper
                    words: "Thank you. See #1."
                  - number: 5
                    day: 2011-03-20
                    kind: elsewhere
                    from: a letter
                    words: Number 3 and 4 were taken down long ago.
                """);
        ContentReport first = reading.read();
        assertEquals(List.of(), first.faults());
        assertEquals(1, first.added());
        Post post = at("2011/03/breach-court");
        assertTrue(post.published());
        assertEquals(List.of("courts", "reports"), post.labels().stream().map(l -> l.slug()).toList());
        Comment second = number(post, 2);
        assertEquals(CommentKind.KEEPER, second.kind());
        assertTrue(second.html().toString().contains("/2011/03/breach-court/1"), "#1 is a link: " + second.html());
        assertEquals("a letter", number(post, 5).origin().orElseThrow());

        ContentReport again = reading.read();
        assertEquals(1, again.unchanged());
        assertEquals(0, again.comments());
        assertEquals(post.version(), at("2011/03/breach-court").version());
    }

    private Comment number(Post post, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> comments.numbered(post.id(), number).orElseThrow());
    }

    @Test
    void a_changed_file_updates_its_post_unless_the_desk_changed_it() throws IOException {
        post("2011/04/first-words", "First words", "Old.");
        post("2011/04/second-words", "Second words", "Old.");
        reading.read();
        Post edited = at("2011/04/second-words");
        publishing.edit(edited.id(), edited.version(), new Slug("second-words"),
                new org.candour.posts.Edition("Second words", null, "", "From the desk.", edited.day(), null, List.of(), true));
        post("2011/04/first-words", "First words", "New.");
        post("2011/04/second-words", "Second words", "New.");
        ContentReport report = reading.read();
        assertEquals("New.", at("2011/04/first-words").words());
        assertEquals("From the desk.", at("2011/04/second-words").words());
        assertEquals(1, report.differences().size());
        assertEquals("New.", report.differences().get(0).fileWords());
        assertEquals("From the desk.", report.differences().get(0).deskWords());

        reading.preferDesk(report.differences().get(0).file(), report.differences().get(0).hash());
        assertEquals(List.of(), reading.last().differences());
        assertEquals("From the desk.", at("2011/04/second-words").words());
        post("2011/04/second-words", "Second words", "Newer.");
        reading.read();
        reading.preferFile("posts/2011/04/second-words.md");
        assertEquals("Newer.", at("2011/04/second-words").words());
        assertEquals(List.of(), reading.last().differences());
    }

    @Test
    void a_post_withdrawn_at_the_desk_is_not_revived_by_its_file() throws IOException {
        post("2011/05/taken-down", "Taken down", "Words.");
        post("2011/05/left-standing", "Left standing", "Words.");
        reading.read();
        publishing.withdraw(at("2011/05/taken-down").id());
        reading.read();
        assertEquals(PostState.WITHDRAWN, at("2011/05/taken-down").state());
        post("2011/05/taken-down", "Taken down", "Other words.");
        ContentReport report = reading.read();
        assertEquals(PostState.WITHDRAWN, at("2011/05/taken-down").state());
        assertTrue(report.differences().get(0).withdrawn());
    }

    @Test
    void a_removed_file_is_listed_and_withdrawn_only_when_the_keeper_says_so() throws IOException {
        post("2011/06/one-stays", "One stays", "Words.");
        post("2011/06/two-stays", "Two stays", "Words.");
        post("2011/06/one-goes", "One goes", "Words.");
        reading.read();
        Files.delete(folder.resolve("posts/2011/06/one-goes.md"));
        ContentReport report = reading.read();
        assertTrue(report.read());
        assertEquals("2011/06/one-goes", report.missing().get(0).path());
        assertTrue(at("2011/06/one-goes").published());
        reading.withdraw(report.missing().get(0).file());
        assertEquals(PostState.WITHDRAWN, at("2011/06/one-goes").state());
        assertEquals(List.of(), reading.last().missing());
    }

    @Test
    void a_folder_that_is_empty_or_half_gone_changes_nothing_until_the_keeper_withdraws_all() throws IOException {
        for (String slug : List.of("aa-one", "aa-two", "aa-three")) {
            post("2011/07/" + slug, slug, "Words.");
        }
        reading.read();
        Files.delete(folder.resolve("posts/2011/07/aa-one.md"));
        Files.delete(folder.resolve("posts/2011/07/aa-two.md"));
        post("2011/07/aa-three", "aa-three", "Changed meanwhile.");
        ContentReport half = reading.read();
        assertFalse(half.read());
        assertEquals(2, half.missing().size());
        assertEquals("Words.", at("2011/07/aa-three").words());
        Files.delete(folder.resolve("posts/2011/07/aa-three.md"));
        assertEquals(3, reading.read().missing().size());
        assertTrue(at("2011/07/aa-one").published());
        assertEquals(3, reading.withdrawAllMissing());
        assertEquals(PostState.WITHDRAWN, at("2011/07/aa-three").state());
    }

    @Test
    void a_broken_file_is_named_with_line_and_reason_and_keeps_the_last_good_version() throws IOException {
        post("2011/08/good-first", "Good first", "Good.");
        reading.read();
        write("posts/2011/08/good-first.md", "---\ntitle: Good first\ndate: yesterday\n---\nWords.\n");
        write("posts/2011/08/no-head.md", "Just words.\n");
        write("posts/2011/08/typo-field.md", "---\ntitle: T\ndate: 2011-08-18\nlables: x\n---\nWords.\n");
        write("posts/2011/08/not-yaml.md", "---\ntitle: [a\ndate: 2011-08-18\n---\nWords.\n");
        write("posts/2011/08/other-month.md", "---\ntitle: T\ndate: 2011-09-18\n---\nWords.\n");
        Files.write(folder.resolve("posts/2011/08/latin-one.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xe9});
        write("posts/2011/08/12.md", "---\ntitle: T\ndate: 2011-08-18\n---\nWords.\n");
        write("posts/2011/08/laughs.md", "---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: T\ndate: 2011-08-18\n---\nWords.\n");
        List<String> faults = reading.read().faults().stream().map(f -> f.file() + ":" + f.line()).toList();
        assertEquals(List.of("posts/2011/08/12.md:1", "posts/2011/08/good-first.md:3", "posts/2011/08/latin-one.md:1",
                "posts/2011/08/laughs.md:2", "posts/2011/08/no-head.md:1", "posts/2011/08/not-yaml.md:3",
                "posts/2011/08/other-month.md:3", "posts/2011/08/typo-field.md:4"), faults);
        assertEquals("Good.", at("2011/08/good-first").words());
    }

    @Test
    void labels_may_be_short_in_any_script_or_named_twice() throws IOException {
        write("posts/2011/12/many-labels.md", "---\ntitle: T\ndate: 2011-12-18\nlabels: [a, b, A, тюрьма, 監獄]\n---\nWords.\n");
        assertEquals(List.of(), reading.read().faults());
        assertEquals(4, at("2011/12/many-labels").labels().size());
    }

    @Test
    void a_file_that_is_too_much_for_one_post_is_named_and_the_others_are_read() throws IOException {
        post("2011/11/of-one-page", "Of one page", "Words.");
        post("2011/11/of-all-pages", "Of all pages", "word word.\n\n".repeat(40_000));
        ContentReport report = reading.read();
        assertEquals(1, report.added());
        assertEquals("posts/2011/11/of-all-pages.md", report.faults().get(0).file());
        assertTrue(at("2011/11/of-one-page").published());
    }

    @Test
    void pages_the_keeper_has_not_written_come_from_the_jar() throws IOException {
        post("2011/09/any-post", "Any post", "Words.");
        write("pages/about.md", "---\ntitle: About our blog\n---\nOur own words.\n");
        reading.read();
        assertFalse(page("about").fromJar());
        assertEquals("About our blog", page("about").title());
        assertTrue(page("privacy").fromJar());
        Files.delete(folder.resolve("pages/about.md"));
        reading.read();
        assertTrue(page("about").fromJar());
    }

    private org.candour.posts.PlainPage page(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> pages.page(slug).orElseThrow());
    }

    @Test
    void the_keepers_lists_are_read_again_and_a_bad_line_is_named_and_passed_over() throws IOException {
        String words = "Ask Rupert Grint-Hollis at Harbour House.";
        assertEquals(List.of("Rupert Grint-Hollis"), phrases(words));
        write("lists/public-figures.txt", "# a comment\n\nRupert Grint-Hollis\nRupert\n---\n" + "x".repeat(81) + " y\n");
        write("lists/offices.txt", "Harbour House\n");
        write("lists/villages.txt", "Emmerdale\n");
        List<String> faults = reading.read().faults().stream().map(f -> f.file() + ":" + f.line()).toList();
        assertEquals(List.of("lists/public-figures.txt:4", "lists/public-figures.txt:5", "lists/public-figures.txt:6",
                "lists/villages.txt:1"), faults);
        assertEquals(List.of("Harbour House"), phrases(words));

        Files.write(folder.resolve("lists/offices.txt"), new byte[] {'H', (byte) 0xe9});
        assertEquals("lists/offices.txt", reading.read().faults().get(0).file());
        assertEquals(List.of("Harbour House"), phrases(words), "a list that cannot be read stays as it was");
        Files.delete(folder.resolve("lists/offices.txt"));
        Files.delete(folder.resolve("lists/public-figures.txt"));
        reading.read();
        assertEquals(List.of("Rupert Grint-Hollis"), phrases(words));
    }

    private List<String> phrases(String words) {
        return concerns.in(words).stream().map(Concern::phrase).toList();
    }

    @Test
    void the_keepers_letters_are_read_again_and_the_others_come_from_the_jar() throws IOException {
        String jar = declined();
        write("letters/declined.md", "---\nnote: On what is not published.\n---\n**Sorry** about “{title}”.\n");
        assertEquals(List.of(), reading.read().faults());
        assertEquals("<p><strong>Sorry</strong> about “<bdi>Nights</bdi>”.</p>", declined().strip());
        assertTrue(said(Occasion.QUESTION).contains("<p>"));
        Files.delete(folder.resolve("letters/declined.md"));
        reading.read();
        assertEquals(jar, declined());
    }

    @Test
    void a_broken_letter_is_named_with_line_and_reason_and_keeps_the_last_good_one() throws IOException {
        write("letters/declined.md", "Not this time.\n");
        reading.read();
        write("letters/declined.md", "---\nnote: x\n---\nSorry.\n\nFor {titel}.\n");
        write("letters/question.md", "One line.\n[Here](https://blog.example/{title}).\n");
        write("letters/edition.md", "An open { brace.\n");
        write("letters/published.md", "\n\n");
        write("letters/welcome.md", "Nobody gets this.\n");
        Files.write(folder.resolve("letters/received-topic.md"), new byte[] {'H', (byte) 0xe9});
        List<Fault> faults = reading.read().faults();
        assertEquals(List.of("letters/declined.md:6", "letters/edition.md:1", "letters/published.md:1", "letters/question.md:2",
                "letters/received-topic.md:1", "letters/welcome.md:1"), faults.stream().map(f -> f.file() + ":" + f.line()).toList());
        assertEquals("{titel} is nothing this letter can be filled in with. In braces may stand: {days}, {reason}, {site}, {title}.",
                faults.get(0).reason());
        assertEquals("<p>Not this time.</p>", declined().strip());
        assertTrue(said(Occasion.QUESTION).contains("<p>"), "a first reading that fails leaves the jar's");
    }

    private String declined() {
        return said(Occasion.DECLINED);
    }

    private String said(Occasion occasion) {
        return letters.on(occasion, Map.of("title", "Nights")).toString();
    }

    @Test
    void a_number_that_a_reader_holds_is_not_taken_by_a_file() throws IOException {
        post("2011/10/shared-thread", "Shared thread", "Words.");
        reading.read();
        Post post = at("2011/10/shared-thread");
        fromThreads.take(post.id(), List.of(new org.candour.comments.FiledComment(1, null, post.day(), CommentKind.READER,
                null, null, null, "Once from a file.")));
        write("posts/2011/10/shared-thread.thread.yaml",
                "comments:\n  - number: 1\n    day: 2011-10-18\n    words: Changed in the file.\n");
        reading.read();
        assertEquals("Changed in the file.", number(post, 1).words());
    }
}
