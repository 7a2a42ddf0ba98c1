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
    private static final Set<String> NEVER_SHOWN = Set.of(FormTokenGuard.FIELD, CodeGuard.FIELD, "code", "step", "version", "seen");

    private static final Set<String> NEVER_CARRIED = Set.of(FormTokenGuard.FIELD, CodeGuard.FIELD, "code");
    private static final int BRIEF = 60;

    private final DeskWords words;

    WordsBack(DeskWords words) {
        this.words = words;
    }

    /**
     * One field as typed.
     *
     * @param id of the box it stands in
     */
    record Field(String id, String name, String text) {

        /** Whether it is no more than a word or a choice: such a field need not be shown to go along. */
        public boolean brief() {
            return text.length() <= BRIEF && text.lines().count() <= 1;
        }
    }

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

    /** The session has ended, because of too many wrong codes. */
    Page tooManyCodes(List<Field> fields) {
        List<Field> shown = new ArrayList<>();
        fields.forEach(field -> add(shown, field.name(), field.text()));
        return page(words.sessionOverTitle(), words.tooManyCodes(), shown).status(403);
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

    /** The whole form as it goes on later, with what nobody sees; without secrets, which are typed again. */
    static List<Field> whole(@Nullable FormData form) {
        List<Field> fields = new ArrayList<>();
        if (form != null) {
            for (String name : form) {
                if (!NEVER_CARRIED.contains(name) && !name.startsWith("passphrase")) {
                    form.get(name).stream().filter(value -> !value.isFileItem())
                            .forEach(value -> fields.add(new Field("typed-" + (fields.size() + 1), name, value.getValue())));
                }
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
