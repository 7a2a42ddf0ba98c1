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
import org.candour.site.Site;
import org.candour.words.concerns.Lexicon;

/**
 * All rules. Until a keeper rules otherwise they are the presets: the reasons a new site begins with, the words that come
 * with the site, and no question. They are held in memory for a moment, so that another node's keeper is heard soon.
 */
@ApplicationScoped
public class Rulebook implements PanacheRepositoryBase<Rule, Rule.Name> {
    private static final Duration HEARD_AFTER = Duration.ofSeconds(10);

    private final Site site;
    private final LoadingCache<Boolean, Rules> held = Caffeine.newBuilder().expireAfterWrite(HEARD_AFTER).build(always -> read());

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

    private Rules read() {
        return Drafting.read(QuarkusTransaction.joiningExisting().call(this::draft)) instanceof Drafting.Good good ? good.rules() : presets();
    }

    private Rules presets() {
        return ((Drafting.Good) Drafting.read(preset(Map.of()))).rules();
    }

    /** As the keeper would change them. */
    public Draft draft() {
        Map<Rule.Name, String> ruled = new EnumMap<>(Rule.Name.class);
        listAll().forEach(rule -> ruled.put(rule.name(), rule.setting()));
        return preset(ruled);
    }

    private Draft preset(Map<Rule.Name, String> ruled) {
        return new Draft(ruled.getOrDefault(Rule.Name.HELD_WORDS, ""),
                ruled.getOrDefault(Rule.Name.SWEARING, String.join("\n", Lexicon.lines("swearing"))),
                ruled.getOrDefault(Rule.Name.REASONS, String.join("\n", List.copyOf(site.reasons()))),
                ruled.getOrDefault(Rule.Name.MOST_LINKS, ""), ruled.getOrDefault(Rule.Name.MOST_CHARACTERS, ""),
                ruled.getOrDefault(Rule.Name.QUESTION, ""), ruled.getOrDefault(Rule.Name.ANSWERS, ""));
    }

    /** The keeper rules otherwise, in the transaction they are in; only what was read as good comes here. */
    public void change(Draft draft) {
        for (Rule.Name name : Rule.Name.values()) {
            findByIdOptional(name).ifPresentOrElse(rule -> rule.change(draft.text(name)), () -> persist(new Rule(name, draft.text(name))));
        }
        flush();
    }

    /** What was changed is in effect from now on. */
    public void heard() {
        held.invalidateAll();
    }
}
