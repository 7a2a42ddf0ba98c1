package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.candour.words.SafeHtml;

/** A page that is not a post: about, house rules, privacy. From the content folder, else from the jar. */
@Entity
@Table(name = "pages")
public class PlainPage {
    /** First parts of addresses that are not pages. */
    public static final Set<String> RESERVED = Set.of("archive", "comments", "css", "desk", "discussions", "img", "js", "kept", "labels", "ledger",
            "media", "page", "pen-names", "report", "return", "search", "series", "topics", "write");

    @Id
    private String slug;

    private String title;
    private String standfirst;
    private String words;
    private SafeHtml html;
    private SafeHtml contents;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(name = "from_jar")
    private boolean fromJar;

    @Column(name = "file_hash")
    private String fileHash;

    private boolean brought;

    protected PlainPage() {}

    PlainPage(String slug) {
        this.slug = slug;
    }

    void take(String title, String standfirst, String words, Rendered rendered, String hash, boolean fromJar) {
        this.title = title;
        this.standfirst = standfirst;
        this.words = words;
        this.html = rendered.html();
        this.contents = rendered.contents();
        this.rulesVersion = Markdown.RULES;
        this.fileHash = hash;
        this.fromJar = fromJar;
    }

    /** It comes from elsewhere and has no file. */
    void bring(String title, String standfirst, String words, Rendered rendered) {
        take(title, standfirst, words, rendered, "", false);
        this.brought = true;
    }

    boolean brought() {
        return brought;
    }

    /** True when this is that very file under the present rules. */
    boolean is(String hash, boolean jar) {
        return hash.equals(fileHash) && fromJar == jar && rulesVersion == Markdown.RULES;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String standfirst() {
        return standfirst;
    }

    /** Its Markdown. */
    public String words() {
        return words;
    }

    public SafeHtml html() {
        return html;
    }

    public SafeHtml contents() {
        return contents;
    }

    /** True when the keeper has not written their own. */
    public boolean fromJar() {
        return fromJar;
    }
}
