package org.candour.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the sentences of a message bundle for the templates. The framework renders a sentence with a figure in it as a
 * template of its own each time it is asked, and hands every sentence out as a future, so that the page around it becomes
 * futures too. Only sentences with figures or nothing in them are remembered, none with what somebody typed.
 */
public final class Sentences implements NamespaceResolver {
    private static final int MOST = 5_000;
    private static final int BEFORE_THE_FRAMEWORK = DEFAULT_PRIORITY + 1;

    private final String name;
    private final Resolver bundle;
    private final Cache<Sentence, CompletionStage<Object>> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    private record Sentence(String name, List<Object> figures) {}

    /**
     * @param name as templates write it before the colon
     * @param bundle the bundle of that name, as it is injected
     */
    public Sentences(String name, Object bundle) {
        this.name = name;
        this.bundle = (Resolver) bundle;
    }

    @Override
    public String getNamespace() {
        return name;
    }

    @Override
    public int getPriority() {
        return BEFORE_THE_FRAMEWORK;
    }

    /** What this has not got to know, and every other language, is left to the framework. */
    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        Sentence sentence = asked.getAttribute(TemplateInstance.LOCALE) == null ? sentence(asked) : null;
        if (sentence == null) {
            return Results.notFound(asked);
        }
        CompletionStage<Object> said = known.getIfPresent(sentence);
        return said == null ? learn(sentence, bundle.resolve(asked)) : said;
    }

    private static @Nullable Sentence sentence(EvalContext asked) {
        List<Object> figures = new ArrayList<>(asked.getParams().size());
        for (Expression parameter : asked.getParams()) {
            if (!(asked.evaluate(parameter) instanceof CompletedStage<?> value) || value.isFailure()
                    || !(value.get() instanceof Integer figure)) {
                return null;
            }
            figures.add(figure);
        }
        return new Sentence(asked.getName(), figures);
    }

    private CompletionStage<Object> learn(Sentence sentence, CompletionStage<Object> said) {
        CompletableFuture<Object> future = said.toCompletableFuture();
        if (!future.isDone() || future.isCompletedExceptionally() || !(future.join() instanceof String words)) {
            return said;
        }
        CompletionStage<Object> now = CompletedStage.of(words);
        known.put(sentence, now);
        return now;
    }
}
