package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.posts.Edition;
import org.candour.posts.PostPath;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.words.Concern;
import org.candour.words.Concerns;

/** Prints a manuscript for its keeper: as it will look, and with what in it could point to someone. */
@ApplicationScoped
public class Proofreader {
    private static final String ON_ITS_PAGE = "preview";

    private final Subeditor subeditor;
    private final Publishing publishing;
    private final Concerns concerns;

    Proofreader(Subeditor subeditor, Publishing publishing, Concerns concerns) {
        this.subeditor = subeditor;
        this.publishing = publishing;
        this.concerns = concerns;
    }

    /**
     * Only of a manuscript without faults. Its ids on the page begin with {@code preview-}.
     *
     * @param topic whether it is a reader's topic, which has another address than a post of that day
     */
    public Galley galley(Manuscript typed, boolean topic) {
        Edition edition = subeditor.edition(typed);
        Slug slug = subeditor.slug(typed);
        String path = topic ? PostPath.ofTopic(slug) : PostPath.on(edition.day(), slug);
        List<Concern> found = concerns.in(edition.words());
        return new Galley(publishing.render(path, edition).html().within(ON_ITS_PAGE), found,
                Concerns.marked(edition.words(), found).within(ON_ITS_PAGE));
    }
}
