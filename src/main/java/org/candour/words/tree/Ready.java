package org.candour.words.tree;

import org.candour.words.SafeHtml;

/** HTML that this room made before, put into another text as it is: nothing in it is set again. */
public final class Ready implements Part {
    private final SafeHtml html;

    /** HTML that is safe. */
    public Ready(SafeHtml html) {
        this.html = html;
    }

    /** Its words, for counting them: what stands between its tags. */
    @Override
    public void appendWords(StringBuilder out) {
        String tagged = html.toString();
        int from = 0;
        while (from < tagged.length()) {
            int tag = tagged.indexOf('<', from);
            out.append(tagged, from, tag < 0 ? tagged.length() : tag).append(' ');
            int end = tag < 0 ? -1 : tagged.indexOf('>', tag);
            from = end < 0 ? tagged.length() : end + 1;
        }
    }

    @Override
    public void print(StringBuilder out) {
        out.append(html);
    }
}
