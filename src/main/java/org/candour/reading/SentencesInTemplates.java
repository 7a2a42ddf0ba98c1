package org.candour.reading;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.candour.site.Sentences;

/** Has the sentences of the pages for readers remembered: a long thread says each of them many times. */
@Singleton
class SentencesInTemplates {
    void join(@Observes EngineBuilder engine, ReadingWords words) {
        engine.addNamespaceResolver(new Sentences("reading", words));
    }
}
