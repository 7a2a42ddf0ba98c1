package org.candour.writing.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.complaints.Whereabouts;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;
import org.jspecify.annotations.Nullable;

/** The pages of the form: which kind, what there is to say, and everything once more before it is sent. */
@Singleton
class Forms {
    private final Whereabouts whereabouts;
    private final NextSteps nextSteps;
    private final ReportWords say;
    private final WritingWords writing;

    Forms(Whereabouts whereabouts, NextSteps nextSteps, ReportWords say, WritingWords writing) {
        this.whereabouts = whereabouts;
        this.nextSteps = nextSteps;
        this.say = say;
        this.writing = writing;
    }

    /** The kinds, as links that take the address along. */
    Page start(String address) {
        return Page.html(new StartPage(Head.page(say.startTitle(), say.startSummary(), "/report").withWayOut(),
                address.isEmpty() ? "" : "&address=" + URLEncoder.encode(address, StandardCharsets.UTF_8)).render());
    }

    /** The form of one kind; with what was typed, and 422, when something stands in the way. */
    Page form(ReportForm form, @Nullable Slip slip, List<Mistake> mistakes) {
        String title = say.title(form.what().name());
        Head head = Head.leavable(mistakes.isEmpty() ? title : writing.error(title));
        return Page.html(new FormPage(head, title, form, slip == null || slip.fresh() ? null : slip, nextSteps.of(form.what()), mistakes)
                .render()).status(mistakes.isEmpty() ? 200 : 422);
    }

    /** Everything once more, with the key; 422 when something stands in the way of sending it. */
    Page check(ReportForm form, Slip slip, List<Mistake> mistakes) {
        Head head = Head.leavable(mistakes.isEmpty() ? say.checkTitle() : writing.error(say.checkTitle()));
        boolean found = whereabouts.about(form.address()).found();
        List<String> missing = form.isNotice() ? nextSteps.missing(form.particulars().missing(form.words(), found)) : List.of();
        return Page.html(new CheckPage(head, form, slip, found, missing, nextSteps.of(form.what()), mistakes).render())
                .status(mistakes.isEmpty() ? 200 : 422);
    }

    /** @param along the page or comment it will be about, as each link takes it along; may be empty */
    @CheckedTemplate(basePath = "writing/reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage(Head head, String along) implements TemplateInstance {}

    /** @param slip the key that was shown before, which goes along unseen */
    @CheckedTemplate(basePath = "writing/reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FormPage(Head head, String title, ReportForm form, @Nullable Slip slip, String next, List<Mistake> mistakes)
            implements TemplateInstance {}

    /**
     * @param found whether the address leads to something here
     * @param missing what a notice lacks, each in a sentence
     */
    @CheckedTemplate(basePath = "writing/reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(Head head, ReportForm form, Slip slip, boolean found, List<String> missing, String next, List<Mistake> mistakes)
            implements TemplateInstance {}
}
