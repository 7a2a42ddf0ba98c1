package org.candour.writing.reports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.complaints.Complaint;
import org.candour.complaints.Lodging;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.keys.ReturnKey;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.candour.writing.Mistake;
import org.candour.writing.Refusing;
import org.candour.writing.WordsBack;
import org.candour.writing.WritingWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the holder of a report's key does with it. Every act is a form that brings the key. */
@Path("/return/report")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnReportPages {
    private final OwnReports own;
    private final Lodging lodging;
    private final Durable durable;
    private final Refusing refusing;
    private final WordsBack wordsBack;
    private final Pace pace;
    private final TheClock clock;
    private final ReportWords say;
    private final WritingWords writing;

    OwnReportPages(OwnReports own, Lodging lodging, Durable durable, Refusing refusing, WordsBack wordsBack, Pace pace,
            TheClock clock, ReportWords say, WritingWords writing) {
        this.own = own;
        this.lodging = lodging;
        this.durable = durable;
        this.refusing = refusing;
        this.wordsBack = wordsBack;
        this.pace = pace;
        this.clock = clock;
        this.say = say;
        this.writing = writing;
    }

    @GET
    @Path("/{act:addition|withdrawal}")
    @Consumes(MediaType.WILDCARD)
    public Page back() {
        return Page.redirect(303, "/return");
    }

    /** Adds to it, while it is open. */
    @POST
    @Path("/addition")
    public Page add(@RestForm @Nullable String returnKey, @RestForm @Nullable String words) {
        String typed = Optional.ofNullable(words).orElse("");
        return held(returnKey, typed, "/return/report/addition", key -> {
            if (Gate.comment(typed) instanceof Gate.Refused refused) {
                return own.page(key, null, typed, List.of(refusing.at("words", refused)));
            }
            Instant now = clock.now();
            if (!pace.take(now)) {
                return own.page(key, null, typed, List.of(new Mistake("words", writing.paceFull())))
                        .map(page -> page.status(429).tryAgainAfter(pace.untilNext(now)));
            }
            try {
                durable.write(() -> lodging.add(digest(key), Clean.text(typed)));
                return own.page(key, say.added(), "", List.of());
            } catch (Lodging.Full full) {
                return own.page(key, null, typed, List.of(new Mistake("words", say.addedEnough(Lodging.ADDITIONS, Lodging.ADDED))));
            } catch (Complaint.NotOpen closed) {
                return own.page(key, null, typed, List.of(new Mistake("words", say.closedMeanwhile())));
            }
        });
    }

    /** Takes it back, when the box is ticked. */
    @POST
    @Path("/withdrawal")
    public Page withdraw(@RestForm @Nullable String returnKey, @RestForm @Nullable String sure) {
        return held(returnKey, "", "/return", key -> {
            if (sure == null) {
                return own.page(key, null, "", List.of(new Mistake("sure", say.notSure())));
            }
            try {
                durable.write(() -> lodging.withdraw(digest(key)));
                return own.page(key, say.withdrawn(), "", List.of());
            } catch (Complaint.NotOpen closed) {
                return own.page(key);
            }
        });
    }

    private String digest(String key) {
        return own.digest(ReturnKey.read(key).orElseThrow());
    }

    private Page held(@Nullable String returnKey, String words, String action, Function<String, Optional<Page>> act) {
        String key = Clean.line(Optional.ofNullable(returnKey).orElse(""));
        try {
            return (own.holds(key) ? act.apply(key) : Optional.<Page>empty()).orElseGet(() -> wordsBack.notTaken(say.unknownKey(), words));
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again(action, "words", Map.of("returnKey", key)), words, failure);
        }
    }
}
