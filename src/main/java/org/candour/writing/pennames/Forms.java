package org.candour.writing.pennames;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.candour.comments.pennames.Claim;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.writing.Mistake;
import org.candour.writing.PenNames;
import org.candour.writing.WritingWords;
import org.jspecify.annotations.Nullable;

/** The two pages that ask: which name, and whether its key is kept. */
@Singleton
class Forms {
    private final PenNameWords say;
    private final WritingWords writing;

    Forms(PenNameWords say, WritingWords writing) {
        this.say = say;
        this.writing = writing;
    }

    /** The page before everything. */
    Page start() {
        return start(Head.page(say.startTitle(), say.startSummary(), "/pen-names").withWayOut(), "", null, false, List.of());
    }

    /** The same with a name that was typed and a key that was shown; 422 when something stands in the way. */
    Page name(String name, Slip slip, boolean kept, List<Mistake> mistakes) {
        return start(head(say.startTitle(), mistakes), name, slip.fresh() ? null : slip, kept, mistakes)
                .status(mistakes.isEmpty() ? 200 : 422);
    }

    private Page start(Head head, String name, @Nullable Slip slip, boolean kept, List<Mistake> mistakes) {
        return Page.html(new StartPage(head, name, slip, kept, Claim.UNUSED_DAYS, PenNames.LONGEST, mistakes).render());
    }

    /** The name and its key; 422 when something stands in the way. */
    Page key(String name, Slip slip, boolean kept, List<Mistake> mistakes) {
        return Page.html(new NameKeyPage(head(say.keyTitle(), mistakes), name, slip, kept && !slip.fresh(), mistakes).render())
                .status(mistakes.isEmpty() ? 200 : 422);
    }

    /** The site takes no more for now; the same page says when to try again. */
    Page full(String name, Slip slip, boolean kept, Duration wait) {
        return key(name, slip, kept, List.of(new Mistake("send", writing.paceFull()))).status(429).tryAgainAfter(wait);
    }

    private Head head(String title, List<Mistake> mistakes) {
        return Head.leavable(mistakes.isEmpty() ? title : writing.error(title));
    }

    /**
     * @param slip the key that was shown before, which goes along unseen
     * @param unusedDays after which a name with nothing under it is free again
     * @param longest name, in characters
     */
    @CheckedTemplate(basePath = "writing/pennames", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage(Head head, String name, @Nullable Slip slip, boolean kept, int unusedDays, int longest,
            List<Mistake> mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing/pennames", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NameKeyPage(Head head, String name, Slip slip, boolean kept, List<Mistake> mistakes) implements TemplateInstance {}
}
