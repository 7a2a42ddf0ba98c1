package org.candour.writing.returning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Receiving;
import org.candour.comments.pennames.Claiming;
import org.candour.edge.Page;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.site.Head;
import org.candour.testimony.Testimonies;
import org.candour.words.Clean;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;

/** Who holds a key. A wrong one and an unknown one are answered alike. */
@Singleton
class Holders {
    private final Receiving receiving;
    private final Testimonies testimonies;
    private final Claiming claiming;
    private final SiteSecret secret;
    private final ReturnWords say;
    private final WritingWords writing;

    Holders(Receiving receiving, Testimonies testimonies, Claiming claiming, SiteSecret secret, ReturnWords say,
            WritingWords writing) {
        this.receiving = receiving;
        this.testimonies = testimonies;
        this.claiming = claiming;
        this.secret = secret;
        this.say = say;
        this.writing = writing;
    }

    /** The holder of that key as typed; none when nothing lies under it. */
    Optional<Holder> find(String typed) {
        return ReturnKey.read(typed).map(this::of).filter(holder -> !holder.holdsNothing());
    }

    /** What lies under that key now, which may be nothing. */
    Holder of(ReturnKey key) {
        return new Holder(key, claiming.nameOf(digest(key)).orElse(null), receiving.ofKey(digest(key)),
                testimonies.ofKey(digest(key)));
    }

    String digest(ReturnKey key) {
        return secret.digest(key).hex();
    }

    /** The page that asks for a key. */
    Page ask() {
        return Page.html(new KeyPage(Head.leavable(say.keyTitle()), "", List.of()).render());
    }

    /** The same after a key under which nothing lies, with what was typed: one letter may be wrong; 422. */
    Page unknown(String typed) {
        List<Mistake> mistakes = List.of(new Mistake("returnKey", say.unknownKey()));
        return Page.html(new KeyPage(Head.leavable(writing.error(say.keyTitle())), Clean.line(typed), mistakes).render()).status(422);
    }

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeyPage(Head head, String typed, List<Mistake> mistakes) implements TemplateInstance {}
}
