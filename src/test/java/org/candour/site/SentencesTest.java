package org.candour.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.TemplateInstance;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Engine engine = Engine.builder().addDefaults()
            .addNamespaceResolver(new Sentences("say", (Resolver) this::bundle))
            .addNamespaceResolver(NamespaceResolver.builder("say").resolveAsync(this::bundle).build())
            .build();

    @Test
    void a_sentence_is_asked_of_its_bundle_once() {
        assertEquals("reply! reply!", said("{say:reply} {say:reply}", "", 0));
        assertEquals(1, asked.get());
    }

    @Test
    void a_sentence_with_a_figure_is_asked_once_for_each_figure() {
        assertEquals("to 7! to 8! to 7!", said("{say:to(n)} {say:to(8)} {say:to(n)}", "", 7));
        assertEquals(2, asked.get());
    }

    @Test
    void a_sentence_with_what_somebody_typed_is_not_remembered() {
        assertEquals("by Heron! by Heron!", said("{say:by(name)} {say:by(name)}", "Heron", 0));
        assertEquals(2, asked.get());
    }

    @Test
    void another_language_is_left_to_the_framework() {
        assertEquals("reply! reply!", engine.parse("{say:reply} {say:reply}").instance().setAttribute(TemplateInstance.LOCALE, "cy").render());
        assertEquals(2, asked.get());
    }

    private String said(String template, String name, int figure) {
        return engine.parse(template).data("name", name).data("n", figure).render();
    }

    /** Like a bundle of the framework it answers with a future. */
    private CompletionStage<Object> bundle(EvalContext context) {
        asked.incrementAndGet();
        if (context.getParams().isEmpty()) {
            return CompletableFuture.completedFuture(context.getName() + "!");
        }
        return CompletableFuture.completedFuture(context.getName() + " " + value(context) + "!");
    }

    private static Object value(EvalContext context) {
        return ((CompletedStage<?>) EvaluatedParams.evaluate(context).stage).get();
    }
}
