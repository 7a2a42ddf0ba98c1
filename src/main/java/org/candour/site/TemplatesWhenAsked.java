package org.candour.site;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.Reader;
import java.util.Optional;

/**
 * Has each template read when a page first asks for it. The framework reads all of them at every start, and every sentence
 * that has a place for something, where the first page needs a few dozen of a thousand. So each is blank until the framework
 * has been through them, and then forgotten. The build has checked the real ones.
 */
@Singleton
class TemplatesWhenAsked implements TemplateLocator {
    private static final TemplateLocation BLANK = new TemplateLocation() {
        @Override
        public Reader read() {
            return Reader.nullReader();
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    };

    private volatile boolean asked;

    void join(@Observes EngineBuilder engine) {
        engine.addLocator(this);
    }

    /** After everybody else who reads templates as soon as they can. */
    void forgetBlankOnes(@Observes @Priority(Integer.MAX_VALUE) Engine engine) {
        asked = true;
        engine.clearTemplates();
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return asked ? Optional.empty() : Optional.of(BLANK);
    }

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }
}
