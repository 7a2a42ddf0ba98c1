package org.candour.words;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** A title that another system keeps as HTML, as the words a reader saw: "Fish &amp;amp; &lt;em>chips&lt;/em>" is "Fish & chips". */
public final class PlainTitle {
    private static final PolicyFactory NO_MARKUP = new HtmlPolicyBuilder().toFactory();

    private PlainTitle() {}

    /** The words alone, on one line. */
    public static String of(String html) {
        boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        String words = plain ? html : Escaping.unescapeHtml(NO_MARKUP.sanitize(html));
        return words.strip().replaceAll("\\s+", " ");
    }
}
