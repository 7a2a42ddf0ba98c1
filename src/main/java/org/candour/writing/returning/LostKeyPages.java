package org.candour.writing.returning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.comments.LostKeys;
import org.candour.edge.FormStamp;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.words.Clean;
import org.candour.writing.Mistake;
import org.candour.writing.WordsBack;
import org.candour.writing.WritingWords;

/** Somebody lost their key and asks the desk to take words down. Nobody has to prove they wrote them. */
@Path("/return/lost-key")
class LostKeyPages {
    /** In code points; the store's columns hold twice as many units. */
    private static final int LONGEST_PLACE = 150;
    private static final int LONGEST_WORDS = 5_000;
    private final LostKeys lostKeys;
    private final FormStamp stamps;
    private final Durable durable;
    private final Pace pace;
    private final TheClock clock;
    private final WordsBack wordsBack;
    private final ReturnWords say;
    private final WritingWords writing;
    private final SecureRandom random = new SecureRandom();

    LostKeyPages(LostKeys lostKeys, FormStamp stamps, Durable durable, Pace pace, TheClock clock, WordsBack wordsBack,
            ReturnWords say, WritingWords writing) {
        this.lostKeys = lostKeys;
        this.stamps = stamps;
        this.durable = durable;
        this.pace = pace;
        this.clock = clock;
        this.wordsBack = wordsBack;
        this.say = say;
        this.writing = writing;
    }

    @GET
    public Page form() {
        return page("", "", List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page ask(@BeanParam LostKeyForm form) {
        String place = Clean.line(form.place());
        String words = Clean.text(form.words());
        Instant now = clock.now();
        List<Mistake> mistakes = mistakes(form, place, words, now);
        if (!mistakes.isEmpty()) {
            return page(place, words, mistakes).status(422);
        }
        if (!pace.take(now)) {
            return page(place, words, List.of(new Mistake("words", writing.paceFull()))).status(429)
                    .tryAgainAfter(pace.untilNext(now));
        }
        return keep(form, place, words);
    }

    private Page keep(LostKeyForm form, String place, String words) {
        try {
            durable.write(() -> lostKeys.ask(place, words, clock.today()));
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again("/return/lost-key", "words",
                    Map.of("place", place, "stamp", Clean.line(form.stamp()))), words, failure);
        }
        return Page.html(new Returning.NoticePage(Head.leavable(say.lostKeyTakenTitle()), say.lostKeyTakenTitle(),
                say.lostKeyTaken()).render());
    }

    private List<Mistake> mistakes(LostKeyForm form, String place, String words, Instant now) {
        List<Mistake> mistakes = new ArrayList<>();
        length("place", place, LONGEST_PLACE, say.placeMissing(), mistakes);
        length("words", words, LONGEST_WORDS, say.whyMissing(), mistakes);
        if (!form.homepage().isEmpty()) {
            mistakes.add(new Mistake("homepage", writing.trapped()));
        }
        if (!(stamps.read(form.stamp(), FormStamp.LOST_KEY, now) instanceof FormStamp.Valid)) {
            mistakes.add(new Mistake("words", say.lostKeyStamp()));
        }
        return mistakes;
    }

    private void length(String field, String text, int longest, String missing, List<Mistake> mistakes) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            mistakes.add(new Mistake(field, missing));
        } else if (length > longest) {
            mistakes.add(new Mistake(field, writing.tooLong(length, longest)));
        }
    }

    private Page page(String place, String words, List<Mistake> mistakes) {
        Head head = Head.leavable(mistakes.isEmpty() ? say.lostKeyTitle() : writing.error(say.lostKeyTitle()));
        String stamp = stamps.issue(FormStamp.LOST_KEY, clock.now(), random);
        return Page.html(new LostKeyPage(head, place, words, stamp, mistakes).render());
    }

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LostKeyPage(Head head, String place, String words, String stamp, List<Mistake> mistakes)
            implements TemplateInstance {}
}
