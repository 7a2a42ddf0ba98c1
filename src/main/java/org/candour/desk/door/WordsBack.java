package org.candour.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candour.desk.DeskWords;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** A form that cannot be taken: the page says why and holds what was typed, so that nothing is lost. */
@ApplicationScoped
class WordsBack {
    private static final Set<String> NEVER_SHOWN = Set.of(FormTokenGuard.FIELD, "code", "step", "version", "seen");

    private final DeskWords words;

    WordsBack(DeskWords words) {
        this.words = words;
    }

    /**
     * One field as typed.
     *
     * @param id of the box it stands in
     */
    record Field(String id, String name, String text) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WordsBackPage(Head head, String why, List<Field> fields) implements TemplateInstance {}

    /** It carries another session's token, or none. */
    Page strangeForm(List<Field> fields) {
        return page(words.strangeFormTitle(), words.strangeForm(), fields).status(403);
    }

    /** The session is over. */
    Page sessionOver(List<Field> fields) {
        return page(words.sessionOverTitle(), words.sessionOver(), fields).status(403);
    }

    private Page page(String title, String why, List<Field> fields) {
        return Page.html(new WordsBackPage(Head.desk(words.error(title)), why, fields).render());
    }

    static List<Field> form(@Nullable FormData form) {
        List<Field> fields = new ArrayList<>();
        if (form != null) {
            for (String name : form) {
                form.get(name).forEach(value -> add(fields, name, value.isFileItem() ? "" : value.getValue()));
            }
        }
        return fields;
    }

    static void add(List<Field> fields, String name, String text) {
        if (!NEVER_SHOWN.contains(name) && !name.startsWith("passphrase") && !text.isBlank()) {
            fields.add(new Field("typed-" + (fields.size() + 1), name, text));
        }
    }
}
