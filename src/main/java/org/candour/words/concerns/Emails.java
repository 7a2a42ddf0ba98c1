package org.candour.words.concerns;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.words.Concern;

/** E-mail addresses. */
public final class Emails implements Finder {
    private static final Pattern SHAPE = Pattern.compile("(?<![A-Za-z0-9._%+'-])[A-Za-z0-9_%+](?:[A-Za-z0-9._%+'-]{0,63})@"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])");

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(SHAPE, Concern.Kind.EMAIL, found);
    }
}
