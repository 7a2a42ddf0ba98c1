package org.candour.desk.threads;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.candour.words.Clean;

/** Several pasted responses in one box: a line of three or more hyphens stands between two. */
final class Pieces {
    private static final Pattern LINE_BETWEEN = Pattern.compile("(?m)^[ \\t]*-{3,}[ \\t]*$");

    private Pieces() {}

    /** Each piece, clean and as it was pasted; what is empty is none. */
    static List<String> of(String pasted) {
        String lines = pasted.replace("\r\n", "\n").replace('\r', '\n');
        return Arrays.stream(LINE_BETWEEN.split(lines)).map(Clean::text).filter(piece -> !piece.isBlank()).toList();
    }
}
