package org.candour.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.site.Head;
import org.candour.words.Clean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Words that could not be taken, given back in a box: no failure of ours or of an address costs a writer a word. */
@Singleton
public class WordsBack {
    private static final Logger LOG = Logger.getLogger(WordsBack.class);
    /** When the nightly rewrite or a pause of the store is worth another try. */
    public static final Duration TRY_AGAIN = Duration.ofSeconds(30);

    private final WritingWords say;

    WordsBack(WritingWords say) {
        this.say = say;
    }

    /** The thread takes no comments (any more); 409. */
    Page closed(Post post, String words) {
        return page(say.closedTitle(), post.lockReason().map(say::locked).orElseGet(say::closed), "/" + post.path(), null, words).status(409);
    }

    /** No post is or was at that address: 404; or it was taken down: 410. */
    Page noThread(CommentForm form, boolean taken) {
        return page(say.noThreadTitle(), taken ? say.threadGone() : say.noThread(), "/", null, form.words())
                .status(taken ? 410 : 404);
    }

    /** No comment of that key takes these words any more; 409. */
    public Page notTaken(String sentence, String words) {
        return page(say.notTakenTitle(), sentence, "/return", null, words).status(409);
    }

    /** The store could not take a comment now; the whole form stands ready to be sent again. */
    Page storeFailed(String path, CommentForm form, RuntimeException failure) {
        Map<String, String> along = new LinkedHashMap<>();
        along.put("penName", Clean.line(form.penName()));
        along.put("replyTo", Clean.line(form.replyTo()));
        along.put("returnKey", Clean.line(form.returnKey()));
        along.put("offered", Clean.line(form.offered()));
        along.put("asked", Clean.line(form.asked()));
        along.put("stamp", Clean.line(form.stamp()));
        along.put("step", "preview");
        return storeFailed(new Again("/" + path + "/comments", "words", along), form.words(), failure);
    }

    /** The store could not take words now; 503, with the form to send them again. The log names the class alone. */
    public Page storeFailed(Again again, String words, RuntimeException failure) {
        note(failure);
        return page(say.storeFailedTitle(), say.storeFailed(), "/", again, words).status(503).tryAgainAfter(TRY_AGAIN);
    }

    /** Notes that something of ours failed: by its class and our own frame, never by its message. */
    public void note(RuntimeException failure) {
        LOG.errorf("words could not be taken: %s at %s", failure.getClass().getName(), ownFrame(failure));
    }

    /** The title of a page that gives words back because something of ours failed. */
    public String failedTitle() {
        return say.error(say.storeFailedTitle());
    }

    private static String ownFrame(Throwable failure) {
        return Stream.of(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.candour."))
                .findFirst().map(frame -> frame.getClassName() + ":" + frame.getLineNumber()).orElse("no frame of ours");
    }

    private Page page(String title, String sentence, String back, @Nullable Again again, String words) {
        return Page.html(new WordsBackPage(Head.leavable(say.error(title)), title, sentence, back, again,
                Clean.text(words)).render());
    }

    /**
     * A form that sends the words once more.
     *
     * @param field the name of the box
     * @param along what goes with it, unseen
     */
    public record Again(String action, String field, Map<String, String> along) {}

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WordsBackPage(Head head, String title, String sentence, String back, @Nullable Again again, String words)
            implements TemplateInstance {}
}
