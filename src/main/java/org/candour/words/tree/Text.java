package org.candour.words.tree;

/** Plain words inside an element; escaped when printed. */
public final class Text implements Part {
    private String words;

    /** Words as characters, not as HTML. */
    public Text(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Takes other words in their place. */
    public void say(String other) {
        words = other;
    }

    @Override
    public void appendWords(StringBuilder out) {
        out.append(words);
    }

    @Override
    public void print(StringBuilder out) {
        out.append(Escaped.text(words));
    }
}
