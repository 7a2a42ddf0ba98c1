package org.candour.writing.reports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.edge.Page;
import org.candour.site.TheClock;
import org.candour.words.Clean;
import org.candour.writing.Mistake;
import org.candour.writing.WordsBack;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Something is said against words here: which kind, what, once more, sent. Whatever fails, the words come back. */
@Path("/report")
class ReportPages {
    private final Forms forms;
    private final Slips slips;
    private final Unfit unfit;
    private final Sending sending;
    private final WordsBack wordsBack;
    private final TheClock clock;

    ReportPages(Forms forms, Slips slips, Unfit unfit, Sending sending, WordsBack wordsBack, TheClock clock) {
        this.forms = forms;
        this.slips = slips;
        this.unfit = unfit;
        this.sending = sending;
        this.wordsBack = wordsBack;
        this.clock = clock;
    }

    /**
     * The kinds, or the form of one.
     *
     * @param address of the page or comment it will be about
     */
    @GET
    public Page start(@RestQuery @Nullable String kind, @RestQuery @Nullable String address) {
        String about = Clean.line(Optional.ofNullable(address).orElse(""));
        return ReportForm.kindOf(kind).map(known -> forms.form(ReportForm.begin(known, about), null, List.of()))
                .orElseGet(() -> forms.start(about));
    }

    /** Shows everything once more, or takes it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page report(@BeanParam ReportForm form) {
        try {
            return form.sends() ? sending.send(form) : look(form);
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again("/report", "words", along(form)), form.words(), failure);
        }
    }

    private Page look(ReportForm form) {
        Slip slip = slips.of(form, clock.now());
        List<Mistake> mistakes = form.changes() ? List.of() : unfit.mistakes(form);
        return form.changes() || !mistakes.isEmpty() ? forms.form(form, slip, mistakes) : forms.check(form, slip, List.of());
    }

    private static Map<String, String> along(ReportForm form) {
        Map<String, String> along = new LinkedHashMap<>();
        along.put("kind", form.kind());
        along.put("address", form.address());
        along.put("complainant", form.complainant());
        along.put("email", form.email());
        along.put("meaning", form.meaning());
        along.put("facts", form.facts());
        along.put("knows", form.knows());
        along.put("consent", form.consent());
        along.put("about", form.about());
        along.put("returnKey", form.returnKey());
        along.put("stamp", form.stamp());
        return along;
    }
}
