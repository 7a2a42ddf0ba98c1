package org.candour.desk.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.rules.Drafting;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The keeper changes the rules, or tries what a change would do. */
@Path(RulesPages.RULES)
@RolesAllowed(Role.KEEPS)
class RulingPages {
    private final Ruling ruling;
    private final RulesView view;
    private final Trial trial;
    private final Posts posts;
    private final Visit visit;
    private final TheClock clock;
    private final RulesWords words;

    RulingPages(Ruling ruling, RulesView view, Trial trial, Posts posts, Visit visit, TheClock clock, RulesWords words) {
        this.ruling = ruling;
        this.view = view;
        this.trial = trial;
        this.posts = posts;
        this.visit = visit;
        this.clock = clock;
        this.words = words;
    }

    /** Saves the rules, or shows what they would have pointed out. */
    @POST
    @Path("edition")
    public Page rule(@BeanParam RulesForm form) {
        Drafting.Read read = Drafting.read(form.draft());
        if (read instanceof Drafting.Flawed flawed) {
            return view.wrong(form.draft(), flawed);
        }
        if (form.tries()) {
            return view.tried(form.draft(), trial.of(read.rules()));
        }
        ruling.change(form.draft(), visit.staffId());
        return Page.redirect(303, RulesPages.RULES + "?done=saved");
    }

    /** The case of a post is before a court until a day. */
    @POST
    @Path("live-cases")
    public Page begin(@RestForm @Nullable String post, @RestForm @Nullable String until) {
        Optional<Post> found = posts.at(path(Typed.text(post)));
        Optional<LocalDate> day = day(Typed.text(until)).filter(last -> !last.isBefore(clock.today()));
        if (found.isEmpty() || day.isEmpty()) {
            Faults faults = Faults.none();
            if (found.isEmpty()) {
                faults.and("post", words.noSuchPost());
            }
            if (day.isEmpty()) {
                faults.and("until", words.noSuchDay());
            }
            return view.wrong(new RulesView.TypedCase(Typed.text(post), Typed.text(until)), faults);
        }
        ruling.begin(found.get().id(), day.get(), visit.staffId());
        return Page.redirect(303, RulesPages.RULES + "?done=saved");
    }

    /** It is over. */
    @POST
    @Path("live-cases/{id}/end")
    public Page end(@RestPath long id) {
        ruling.end(id, visit.staffId());
        return Page.redirect(303, RulesPages.RULES + "?done=saved");
    }

    /** The path of a post from what was copied out of the address bar, or typed. */
    private static String path(String typed) {
        try {
            String path = Optional.ofNullable(URI.create(typed.strip()).getPath()).orElse("");
            return path.replaceFirst("^/+(desk/)?", "").replaceFirst("/+$", "");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
