package org.candour.words.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words between two blocks, gathered piece by piece and then written as lines of Markdown. */
final class Paragraph {
    /** Room for the marks of most lines, in characters. */
    private static final int MARKS = 16;

    private final List<Run> runs = new ArrayList<>();
    private final String lineEnd;
    private final boolean styled;

    /**
     * @param lineEnd what ends a line inside a paragraph
     * @param styled whether emphasis is written, or words alone
     */
    Paragraph(String lineEnd, boolean styled) {
        this.lineEnd = lineEnd;
        this.styled = styled;
    }

    void add(Run run) {
        runs.add(run);
    }

    /** The paragraphs that stand between empty lines, each written; none where there are no words. */
    List<String> written() {
        List<String> all = new ArrayList<>();
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            if (!run.endsLine()) {
                line.add(run);
                continue;
            }
            if (isBlank(line)) {
                close(lines, all);
            } else {
                lines.add(line);
            }
            line = new ArrayList<>();
        }
        if (!isBlank(line)) {
            lines.add(line);
        }
        close(lines, all);
        runs.clear();
        return all;
    }

    private void close(List<List<Run>> lines, List<String> all) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder(lines.stream().mapToInt(line -> length(line) + lineEnd.length()).sum());
        for (List<Run> line : lines) {
            String written = line(line);
            if (!written.isEmpty()) {
                out.append(out.length() == 0 ? "" : lineEnd).append(written);
            }
        }
        lines.clear();
        if (out.length() > 0) {
            all.add(out.toString());
        }
    }

    /** Everything on one line. */
    String onOneLine() {
        List<Run> line = new ArrayList<>();
        runs.forEach(run -> line.add(run.endsLine() ? Run.PLAIN.saying(" ") : run));
        runs.clear();
        return isBlank(line) ? "" : line(line);
    }

    private static boolean isBlank(List<Run> line) {
        return line.stream().allMatch(Run::isBlank);
    }

    /** About how many characters it will have. */
    private static int length(List<Run> line) {
        return MARKS + line.stream().mapToInt(run -> run.words().length()).sum();
    }

    private String line(List<Run> line) {
        List<Run> folded = folded(line);
        StringBuilder out = new StringBuilder(length(folded));
        int i = 0;
        while (i < folded.size()) {
            int end = i + 1;
            while (end < folded.size() && Objects.equals(folded.get(end).link(), folded.get(i).link())) {
                end++;
            }
            String address = folded.get(i).link();
            if (address == null) {
                styled(folded, i, end, out);
            } else {
                link(folded, i, end, address, out);
            }
            i = end;
        }
        return out.toString().strip();
    }

    /** One space between words, none at either end, and neighbours that look alike as one. */
    private static List<Run> folded(List<Run> line) {
        List<Run> folded = new ArrayList<>();
        boolean space = true;
        for (Run run : line) {
            if (line.size() == 1 && isFolded(run.words())) {
                return new ArrayList<>(line);
            }
            StringBuilder words = new StringBuilder(run.words().length());
            for (int i = 0; i < run.words().length(); i++) {
                char c = run.words().charAt(i);
                if (c != ' ' || run.ready()) {
                    words.append(c);
                    space = false;
                } else if (!space) {
                    words.append(' ');
                    space = true;
                }
            }
            if (words.length() > 0) {
                int last = folded.size() - 1;
                Run before = last < 0 ? null : folded.get(last);
                if (before != null && before.looksLike(run) && Objects.equals(before.link(), run.link())) {
                    folded.set(last, before.saying(before.words() + words));
                } else {
                    folded.add(run.saying(words.toString()));
                }
            }
        }
        trimEnd(folded);
        return folded;
    }

    /** Most lines are one run of words with one space between each two. */
    private static boolean isFolded(String words) {
        boolean space = true;
        for (int i = 0; i < words.length(); i++) {
            boolean here = words.charAt(i) == ' ';
            if (here && space) {
                return false;
            }
            space = here;
        }
        return !space;
    }

    private static void trimEnd(List<Run> folded) {
        int last = folded.size() - 1;
        if (last >= 0 && folded.get(last).words().endsWith(" ")) {
            folded.set(last, folded.get(last).saying(folded.get(last).words().stripTrailing()));
        }
        if (last >= 0 && folded.get(last).words().isEmpty()) {
            folded.remove(last);
            trimEnd(folded);
        }
    }

    private void link(List<Run> line, int from, int end, String address, StringBuilder out) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(line.get(i).words());
        }
        String text = words.toString();
        if (text.isBlank()) {
            out.append(text);
            return;
        }
        if (text.strip().equals(address) && address.chars().noneMatch(c -> c == '<' || c == '>' || c == ' ') && address.contains("://")) {
            out.append('<').append(address).append('>');
            return;
        }
        int lead = text.length() - text.stripLeading().length();
        int tail = text.length() - text.stripTrailing().length();
        out.append(" ".repeat(lead)).append('[');
        // A line of words inside brackets: neither bare addresses nor marks may be read in it as anything else.
        StringBuilder inside = new StringBuilder();
        if (line.subList(from, end).stream().anyMatch(Run::ready)) {
            inside.append(text);
        } else {
            Marks.write(text.strip().replace("://", ":\u0001//").replace("www.", "www\u0001."), ' ', inside);
        }
        out.append(inside.toString().replace(":\u0001//", "://").replace("www\u0001.", "www.")).append("](").append(address).append(')').append(" ".repeat(tail));
    }

    private void styled(List<Run> line, int from, int end, StringBuilder out) {
        for (int i = from; i < end; i++) {
            Run run = line.get(i);
            char before = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
            char next = i + 1 < line.size() ? first(line.get(i + 1)) : '\n';
            if (run.ready()) {
                out.append(run.words());
            } else if (run.code() && styled && !run.isBlank()) {
                code(run.words(), out);
            } else {
                words(run, before, next, out);
            }
        }
    }

    private static char first(Run run) {
        return run.link() != null ? '[' : run.code() ? '`' : run.words().charAt(0);
    }

    private void words(Run run, char before, char next, StringBuilder out) {
        String text = run.words();
        String bare = text.strip();
        int lead = text.indexOf(bare);
        int tail = text.length() - lead - bare.length();
        String mark = !styled || bare.isEmpty() ? "" : (run.struck() ? "~~" : "") + (run.strong() ? "**" : run.emphasis() ? "*" : "");
        StringBuilder inside = new StringBuilder();
        Marks.write(bare, mark.isEmpty() ? lead > 0 ? ' ' : before : '*', inside);
        if (mark.isEmpty() || inside.charAt(inside.length() - 1) == '\\' || !opens(inside, lead, before) || !closes(inside, tail, next)) {
            Marks.write(text, before, out);
            return;
        }
        out.append(" ".repeat(lead)).append(mark).append(inside).append(new StringBuilder(mark).reverse()).append(" ".repeat(tail));
    }

    /** Whether a mark is read as one where it stands, before these words. */
    private static boolean opens(CharSequence inside, int lead, char before) {
        boolean apart = lead > 0 || before == '\n' || before == ' ';
        return apart || before != '*' && before != '~' && (isStop(before) || !isStop(inside.charAt(0)));
    }

    private static boolean closes(CharSequence inside, int tail, char next) {
        boolean apart = tail > 0 || next == '\n' || next == ' ';
        return apart || next != '*' && next != '~' && (isStop(next) || !isStop(inside.charAt(inside.length() - 1)));
    }

    private static boolean isStop(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c > ' ';
    }

    /** Between more backticks than stand in it. */
    private static void code(String text, StringBuilder out) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String bare = text.strip();
        String fence = "`".repeat(longest + 1);
        String pad = bare.startsWith("`") || bare.endsWith("`") ? " " : "";
        out.append(" ".repeat(text.indexOf(bare))).append(fence).append(pad).append(bare).append(pad).append(fence)
                .append(" ".repeat(text.length() - text.indexOf(bare) - bare.length()));
    }
}
