package org.candour.operating;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the commands. They must be there before anything has started, so they are plain resources. */
final class Terminal {
    static final String BUNDLE = "org.candour.operating.terminal";

    private Terminal() {}

    /** A sentence, filled in. */
    static String say(String name, Object... with) {
        String sentence = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(name);
        return with.length == 0 ? sentence : new MessageFormat(sentence, Locale.ROOT).format(with);
    }
}
