package org.candour.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What stands around a loop or an inclusion is found as the engine would find it, only sooner. */
class OuterScopesTest {
    private static final String LAYOUT = "<{title}|{#insert}{/insert}|{#for one in list}{one}{title}{/for}>";
    private static final String INSIDE = "{#include layout title=title}{#for one in list}{title}{one}{nothing}{one_count}{/for}{/include}";

    /** A post, as far as a template knows. */
    public record Entry(String title, String author) {}

    /** Writes down for which names it was asked, as any of the engine's resolvers is. */
    private static final class Asked implements ValueResolver {
        private final List<String> names = new ArrayList<>();

        @Override
        public int getPriority() {
            return 50;
        }

        @Override
        public boolean appliesTo(EvalContext name) {
            names.add(name.getName());
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext name) {
            throw new AssertionError("applies to nothing");
        }
    }

    private static String rendered(String template, ValueResolver... resolvers) {
        EngineBuilder builder = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
        List.of(resolvers).forEach(builder::addValueResolver);
        Engine engine = builder.build();
        engine.putTemplate("layout", engine.parse(LAYOUT));
        TemplateInstance page = engine.parse(template).instance();
        Map<String, Object> data = new HashMap<>(Map.of("title", "Nights", "list", List.of("a", "b"), "entry", new Entry("Of nights", "Heron"), "author", "somebody else"));
        data.put("nothing", null);
        data.forEach(page::data);
        // Twice: what was found the first time is found in another way the second.
        assertEquals(page.render(), page.render());
        return page.render();
    }

    private static void same(String expected, String template) {
        assertEquals(expected, rendered(template));
        assertEquals(expected, rendered(template, new OuterScopes()));
    }

    @Test
    void a_page_in_a_layout_says_the_same() {
        same("<Nights|NightsaNOT_FOUND1NightsbNOT_FOUND2|aNightsbNights>".replace("NOT_FOUND", ""), INSIDE);
        same("<Other|Other Nights|aOtherbOther>", "{#let first=title}{#include layout title='Other'}{title} {first}{/include}{/let}");
    }

    @Test
    void what_is_nearer_hides_what_is_farther_even_if_it_is_nothing() {
        same("b", "{#let title='b'}{title}{/let}");
        same("x", "{#let title=nothing}{title ?: 'x'}{/let}");
        same("aabb", "{#for title in list}{#for one in list}{#if one == title}{title}{one}{/if}{/for}{/for}");
    }

    @Test
    void a_property_of_a_thing_is_its_own_and_of_no_scope_around_it() {
        same("Of nights, Heron", "{#for one in list}{#if one_hasNext}{entry.title}, {entry.author}{/if}{/for}");
        same("", "{#for one in list}{nothing.author ?: ''}{/for}");
        same("no", "{#for one in list}{#if one_hasNext}{unheard ?: 'no'}{/if}{/for}");
    }

    @Test
    void nobody_else_is_asked_for_the_names_of_scopes_and_without_it_all_are() {
        Asked with = new Asked();
        rendered(INSIDE, new OuterScopes(), with);
        assertEquals(List.of(), with.names);
        Asked without = new Asked();
        rendered(INSIDE, without);
        assertNotEquals(List.of(), without.names);
    }
}
