package org.candour.rules;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.site.Site;
import org.candour.words.concerns.Lexicon;

/**
 * All rules. Until a keeper rules otherwise they are the presets: the reasons a new site begins with, the words that come
 * with the site, and no question. What cannot be read of them is left out, and {@link #read()} says what. They are held in memory for a moment, so that another node's keeper is heard soon.
 */
@ApplicationScoped
public class Rulebook implements PanacheRepositoryBase<Rule, Ruled> {
    private static final Duration HEARD_AFTER = Duration.ofSeconds(10);

    private final Site site;
    private final LoadingCache<Boolean, Rules> held = Caffeine.newBuilder().expireAfterWrite(HEARD_AFTER).build(always -> readable());

    Rulebook(Site site) {
        this.site = site;
    }

    /** The rules in effect. */
    public Rules rules() {
        return held.get(true);
    }

    /** Why something may not be published: the preset first, never none. */
    public List<String> reasons() {
        return rules().reasons();
    }

    private Rules readable() {
        Rules rules = read().rules();
        return rules.reasons().isEmpty() ? Drafting.read(presets()).rules() : rules;
    }

    /** The rules as the store has them, with what is wrong with them where they came there by another way than this one. */
    public Drafting.Read read() {
        return Drafting.read(QuarkusTransaction.joiningExisting().call(this::draft));
    }

    /** As the keeper would change them. */
    public Draft draft() {
        Map<Ruled, String> ruled = texts(presets());
        listAll().forEach(rule -> ruled.put(rule.name(), rule.setting()));
        return Draft.of(ruled);
    }

    private Draft presets() {
        return Draft.of(Map.of(Ruled.SWEARING, String.join("\n", Lexicon.lines("swearing")), Ruled.REASONS, String.join("\n", List.copyOf(site.reasons()))));
    }

    private static Map<Ruled, String> texts(Draft draft) {
        return Ruled.all().collect(Collectors.toMap(Function.identity(), draft::text, (one, other) -> one, () -> new EnumMap<>(Ruled.class)));
    }

    /** The keeper rules otherwise, in the transaction they are in; only what was read as good comes here. */
    public void change(Draft draft) {
        texts(draft).forEach((what, text) -> findByIdOptional(what).ifPresentOrElse(rule -> rule.change(text), () -> persist(new Rule(what, text))));
        flush();
    }

    /** What was changed is in effect from now on. */
    public void heard() {
        held.invalidateAll();
    }
}
