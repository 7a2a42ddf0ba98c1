package org.candour.writing.pennames;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.candour.comments.pennames.Claim;
import org.candour.edge.Page;
import org.candour.keys.SiteSecret;
import org.candour.site.Head;
import org.jspecify.annotations.Nullable;

/** The page that answers a claim. A reload, which claims once more, hears that we have it. */
@Singleton
class Receipts {
    private final SiteSecret secret;
    private final PenNameWords say;

    Receipts(SiteSecret secret, PenNameWords say) {
        this.secret = secret;
        this.say = say;
    }

    Page yours(Claim claim, Slip slip) {
        return page(say.yoursTitle(), List.of(say.yours(claim.name())), slip.shown());
    }

    /** @param asked the name that came with the form this time */
    Page again(Claim claim, Slip slip, String asked) {
        String sentence = claim.name().equals(asked) ? say.again(claim.name()) : say.againOtherName(claim.name());
        return page(say.againTitle(), List.of(sentence), claim.heldBy(secret.digest(slip.key()).hex()) ? slip.shown() : null);
    }

    private Page page(String title, List<String> sentences, @Nullable String key) {
        return Page.html(new YoursPage(Head.leavable(title), title, sentences, key, Claim.UNUSED_DAYS).render());
    }

    /**
     * @param key as shown to its holder; none when the form did not bring the one that holds the name
     * @param unusedDays after which a name with nothing under it is free again
     */
    @CheckedTemplate(basePath = "writing/pennames", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record YoursPage(Head head, String title, List<String> sentences, @Nullable String key, int unusedDays) implements TemplateInstance {}
}
