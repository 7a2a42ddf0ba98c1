package org.candour.words.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.words.Cited;
import org.candour.words.Citing;
import org.candour.words.Clean;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/** One text being set: what the tree holds, what it cites, and where its headings are. */
public final class Setting {
    /** Characters that the HTML of most comments has room in. */
    private static final int MOST_COMMENTS = 1_024;

    private final Element root;
    private final Citing citing;
    private final Set<Cited> cites = new LinkedHashSet<>();
    private List<Headings.Heading> headings = List.of();

    private Setting(Element root, Citing citing) {
        this.root = root;
        this.citing = citing;
    }

    /** Sets a comment: no ids, headings as strong paragraphs, {@code #12} as a citation. */
    public static Setting comment(Element root, Citing citing) {
        Setting setting = new Setting(root, citing);
        clean(root);
        Headings.flatten(root);
        new Links(citing, setting.cites, Set.of()).set(root);
        new Citations(citing, setting.cites).set(root);
        setting.finish();
        return setting;
    }

    /** Sets a post: ids for headings and footnotes, headings from h2. */
    public static Setting post(Element root, Citing citing) {
        Setting setting = new Setting(root, citing);
        Set<String> ids = new LinkedHashSet<>(Footnotes.set(root));
        clean(root);
        setting.headings = Headings.set(root);
        setting.headings.forEach(heading -> ids.add(heading.id()));
        Images.set(root, citing);
        new Links(citing, setting.cites, ids).set(root);
        new Quotations(citing, setting.cites).set(root);
        setting.finish();
        return setting;
    }

    private void finish() {
        Sources.set(root);
        Tables.set(root);
        Quotes.set(root);
    }

    /** Written as an entity, what cannot be seen comes past the gate: it goes here. */
    private static void clean(Element root) {
        root.walk(element -> {
            for (Part part : element.parts()) {
                if (part instanceof Text text) {
                    text.say(Clean.visible(text.words()));
                }
            }
            for (String name : List.of("title", "alt")) {
                element.attribute(name).ifPresent(value -> element.with(name, Clean.line(value)));
            }
        });
    }

    /** The HTML of the body. */
    public String html() {
        StringBuilder out = new StringBuilder(MOST_COMMENTS);
        root.printInside(out);
        return out.toString().strip();
    }

    /** The list of links to the headings, or an empty string when there are none. */
    public String contents() {
        if (headings.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        Headings.contents(headings).print(out);
        return out.toString();
    }

    /** How many headings it has. */
    public int headings() {
        return headings.size();
    }

    /** Its words as readers see them. */
    public String words() {
        return root.words();
    }

    /** The comments it points to. */
    public List<Cited> cites() {
        return new ArrayList<>(cites);
    }
}
