package org.candour.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.site.Head;
import org.candour.words.Clean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Words that could not be taken, given back in a box: no failure of ours or of an address costs a writer a word. */
@Singleton
class WordsBack {
    private static final Logger LOG = Logger.getLogger(WordsBack.class);
    /** Seconds after which the nightly rewrite or a pause of the store is worth another try. */
    private static final int TRY_AGAIN = 30;

    private final WritingWords say;

    WordsBack(WritingWords say) {
        this.say = say;
    }

    /** The thread takes no comments (any more); 409. */
    Page closed(Post post, CommentForm form) {
        return page(say.closedTitle(), say.closed(), "/" + post.path(), null, form.words()).status(409);
    }

    /** The same, found while the comment was being kept. */
    Page closed(Proof proof) {
        return page(say.closedTitle(), say.closed(), "/" + proof.post().path(), null, proof.words()).status(409);
    }

    /** No post is or was at that address: 404; or it was taken down: 410. */
    Page noThread(CommentForm form, boolean taken) {
        return page(say.noThreadTitle(), taken ? say.threadGone() : say.noThread(), "/", null, form.words())
                .status(taken ? 410 : 404);
    }

    /** No comment of that key takes these words any more; 409. */
    Page notTaken(String sentence, String words) {
        return page(say.notTakenTitle(), sentence, "/return", null, words).status(409);
    }

    /** The store could not take a comment now; the whole form stands ready to be sent again. */
    Page storeFailed(String path, CommentForm form, RuntimeException failure) {
        Map<String, String> along = new LinkedHashMap<>();
        along.put("penName", Clean.line(form.penName()));
        along.put("replyTo", form.replyTo());
        along.put("returnKey", Clean.line(form.returnKey()));
        along.put("offered", Clean.line(form.offered()));
        along.put("stamp", Clean.line(form.stamp()));
        along.put("step", "preview");
        return storeFailed(new Again("/" + path + "/comments", "words", along), form.words(), failure);
    }

    /** The store could not take words now; 503, with the form to send them again. The log names the class alone. */
    Page storeFailed(Again again, String words, RuntimeException failure) {
        LOG.errorf("words could not be taken: %s", failure.getClass().getName());
        return page(say.storeFailedTitle(), say.storeFailed(), "/", again, words).status(503)
                .header("Retry-After", String.valueOf(TRY_AGAIN));
    }

    /** The site takes no more for now; 429. */
    Page paceFull(Again again, String words, long seconds) {
        return page(say.storeFailedTitle(), say.paceFull(), "/", again, words).status(429)
                .header("Retry-After", String.valueOf(seconds + 1));
    }

    private Page page(String title, String sentence, String back, @Nullable Again again, String words) {
        return Page.html(new WordsBackPage(Head.passing(say.error(title)), title, sentence, back, again,
                Clean.text(words)).render());
    }

    /**
     * A form that sends the words once more.
     *
     * @param field the name of the box
     * @param along what goes with it, unseen
     */
    record Again(String action, String field, Map<String, String> along) {}

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WordsBackPage(Head head, String title, String sentence, String back, @Nullable Again again, String words)
            implements TemplateInstance {}
}
