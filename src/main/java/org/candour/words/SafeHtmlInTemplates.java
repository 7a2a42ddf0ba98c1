package org.candour.words;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets a template print {@link SafeHtml} as it is. Nothing else is ever printed unescaped, and no template needs to ask. */
@Singleton
class SafeHtmlInTemplates implements ResultMapper {

    void join(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof SafeHtml;
    }

    @Override
    public String map(Object result, Expression expression) {
        return result.toString();
    }
}
