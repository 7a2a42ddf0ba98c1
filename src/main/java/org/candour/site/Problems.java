package org.candour.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import org.candour.edge.Page;
import org.candour.edge.Refusals;

/** Pages for what cannot be shown, each in plain words. None of them is ever kept. */
@Singleton
public class Problems implements Refusals {
    private final ProblemWords words;

    Problems(ProblemWords words) {
        this.words = words;
    }

    /** Nothing was ever here; 404. */
    public Page notFound() {
        return page(404, words.notFoundTitle(), words.notFound());
    }

    /** What was here was taken down; 410. */
    public Page gone() {
        return page(410, words.goneTitle(), words.gone());
    }

    /** A form that cannot be read; 400. */
    public Page badForm() {
        return page(400, words.badFormTitle(), words.badForm());
    }

    /** More than a form may hold; 413. */
    public Page tooLarge() {
        return page(413, words.tooLargeTitle(), words.tooLarge());
    }

    /** Only for staff; 403. */
    public Page forbidden() {
        return page(403, words.forbiddenTitle(), words.forbidden());
    }

    /** Our own fault; 500. It says nothing of what failed. */
    public Page failed() {
        return page(500, words.failedTitle(), words.failed());
    }

    @Override
    public Page foreignOrigin() {
        return page(403, words.foreignTitle(), words.foreign());
    }

    @Override
    public Page unreadableAddress() {
        return page(400, words.unreadableTitle(), words.unreadable());
    }

    /** The page for any other status a request can end with. */
    public Page of(int status) {
        return switch (status) {
            case 401, 403 -> forbidden();
            case 404 -> notFound();
            case 405, 406 -> page(status, words.wrongMethodTitle(), words.wrongMethod());
            case 410 -> gone();
            case 413, 414, 431 -> tooLarge();
            default -> status < 500 ? badForm().status(status) : failed().status(status);
        };
    }

    private static Page page(int status, String title, String sentence) {
        return Page.html(new ProblemPage(Head.passing(title), sentence, false).render()).status(status);
    }

    /** The same for somebody at the desk: it leads back there. */
    public Page atDesk(int status) {
        return switch (status) {
            case 404 -> deskPage(status, words.notFoundTitle(), words.notFoundAtDesk());
            case 405 -> deskPage(status, words.wrongMethodTitle(), words.wrongMethod());
            default -> of(status);
        };
    }

    private static Page deskPage(int status, String title, String sentence) {
        return Page.html(new ProblemPage(Head.passing(title), sentence, true).render()).status(status);
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProblemPage(Head head, String sentence, boolean desk) implements TemplateInstance {}
}
