package org.candour.desk.tray;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.quoting.Tray;
import org.candour.desk.Faults;
import org.candour.desk.studio.Manuscript;
import org.candour.desk.studio.Press;
import org.candour.desk.studio.Subeditor;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.site.TheClock;
import org.candour.store.Durable;

/** Begins a post out of the tray: the keeper's introduction, then one line for each quotation. */
@ApplicationScoped
class Beginning {
    private final Tray tray;
    private final Subeditor subeditor;
    private final Press press;
    private final Durable durable;
    private final TheClock clock;
    private final TrayWords words;

    Beginning(Tray tray, Subeditor subeditor, Press press, Durable durable, TheClock clock, TrayWords words) {
        this.tray = tray;
        this.subeditor = subeditor;
        this.press = press;
        this.durable = durable;
        this.clock = clock;
        this.words = words;
    }

    /** The draft's key, or what is wrong. */
    record Outcome(Faults faults, long postId) {}

    /** Keeps the draft; what it quotes leaves the tray. */
    Outcome of(Contents.Lines lines, Arrangement typed, long staffId) {
        if (lines.comments().isEmpty()) {
            return new Outcome(Faults.of("rows", words.noneQuotable()), 0);
        }
        Manuscript manuscript = Manuscript.begun(typed.title(), (typed.introduction().strip() + "\n\n" + lines.text()).strip(), clock.today());
        Faults faults = subeditor.faults(manuscript, false);
        if (faults.any()) {
            return new Outcome(faults, 0);
        }
        try {
            Post draft = press.begin(subeditor.slug(manuscript), subeditor.edition(manuscript), Press.Fate.DRAFT, staffId);
            durable.write(() -> tray.take(lines.comments()));
            return new Outcome(faults, draft.id());
        } catch (Publishing.PathTaken taken) {
            return new Outcome(Faults.of("title", words.titleTaken()), 0);
        }
    }
}
