package org.candour.site;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has the sentences that stand on every page remembered. */
@Singleton
class SentencesInTemplates {
    void join(@Observes EngineBuilder engine, SiteWords words) {
        engine.addNamespaceResolver(new Sentences("site", words));
    }
}
