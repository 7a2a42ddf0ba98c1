package org.candour.site;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name that a template takes from around a loop or an inclusion. The engine asks all of its resolvers, 200 here, at
 * each scope whether one of them knows the name, before it goes on to the scope around it. Scopes are maps of names: they can
 * be asked one after the other, and nobody else.
 */
@Singleton
final class OuterScopes implements ValueResolver {
    /** Before all others: the engine's own for maps of names has 15. */
    private static final int FIRST = 100;

    private static final CompletionStage<Object> UNKNOWN = CompletedStage.of(Results.NotFound.EMPTY);

    void join(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return FIRST;
    }

    /** Only where the innermost scope is asked, and not a thing that was found in one; and only what takes no parameters. */
    @Override
    public boolean appliesTo(EvalContext name) {
        return name.getBase() instanceof Mapper && name.getBase() == name.resolutionContext().getData() && name.getParams().isEmpty()
                && find(name) != UNKNOWN;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext name) {
        return find(name);
    }

    private static CompletionStage<Object> find(EvalContext name) {
        for (ResolutionContext scope = name.resolutionContext(); scope != null; scope = scope.getParent()) {
            if (scope.getData() instanceof Mapper names) {
                CompletionStage<Object> found = names.appliesTo(name.getName()) ? names.getAsync(name.getName()) : UNKNOWN;
                if (!(found instanceof CompletedStage<Object> known) || !Results.isNotFound(known.get())) {
                    return found;
                }
            } else if (scope.getData() != null) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }
}
