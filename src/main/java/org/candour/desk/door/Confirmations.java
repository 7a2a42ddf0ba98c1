package org.candour.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.desk.Faults;
import org.candour.edge.Page;
import org.candour.site.Head;

/** The page that asks for a code before what is sealed. */
@ApplicationScoped
class Confirmations {
    private final WordsBack wordsBack;
    private final SignInWords words;

    Confirmations(WordsBack wordsBack, SignInWords words) {
        this.wordsBack = wordsBack;
        this.words = words;
    }

    /**
     * @param action where the code goes
     * @param back the page that opens after it; empty where a form travels along
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmationPage(Head head, Faults faults, String action, String back, List<WordsBack.Field> carried)
            implements TemplateInstance {}

    /** Before a page of the desk. */
    Page before(String back) {
        return page(Faults.none(), ConfirmationPages.PATH, back, List.of()).status(403);
    }

    /** Before a form goes on to that address. */
    Page before(String address, List<WordsBack.Field> carried) {
        return page(Faults.none(), address, "", carried).status(403);
    }

    /** That was not the code, or it was used before. */
    Page wrong(String back) {
        return page(wrong(), ConfirmationPages.PATH, back, List.of()).status(422);
    }

    /** The same with a form. */
    Page wrong(String address, List<WordsBack.Field> carried) {
        return page(wrong(), address, "", carried).status(422);
    }

    /** That was one wrong code too many: the session has ended. What was typed is shown to be copied. */
    Page over(List<WordsBack.Field> fields) {
        return wordsBack.tooManyCodes(fields).header("Set-Cookie", DeskCookie.gone());
    }

    private Faults wrong() {
        return Faults.of(CodeGuard.FIELD, words.confirmationWrong());
    }

    private Page page(Faults faults, String action, String back, List<WordsBack.Field> carried) {
        String title = words.confirmationTitle();
        return Page.html(new ConfirmationPage(Head.desk(faults.any() ? words.error(title) : title), faults, action, back, carried).render());
    }
}
