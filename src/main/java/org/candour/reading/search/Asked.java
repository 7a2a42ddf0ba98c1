package org.candour.reading.search;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.posts.Label;
import org.candour.search.Index;
import org.candour.search.Sought;
import org.candour.words.Clean;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed and chose in the form. In the words {@code year:2016} and {@code label:court} do the same as the
 * fields beside them.
 *
 * @param q the words as typed
 * @param year four digits; empty for all
 * @param label a label's name; empty for all
 * @param kind of text; empty for both
 * @param name a pen name or byline; empty for all
 */
@TemplateData
record Asked(String q, String year, String label, String kind, String name) {
    /** The most characters that are looked for. */
    static final int LONGEST = 200;

    private static final int LONGEST_FIELD = 120;
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("(?i)(?<!\\S)year:([1-9][0-9]{3})(?!\\S)");
    private static final Pattern LABEL_IN_WORDS = Pattern.compile("(?i)(?<!\\S)label:(?:\"([^\"]+)\"|([^\\s\"]+))(?!\\S)");

    static Asked read(@Nullable String q, @Nullable String year, @Nullable String label, @Nullable String kind, @Nullable String name) {
        return new Asked(typed(q), YEAR.matcher(typed(year)).matches() ? typed(year) : "", field(label),
                Index.POST.equals(kind) || Index.COMMENT.equals(kind) ? kind : "", field(name));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : Clean.line(text);
    }

    private static String field(@Nullable String text) {
        String line = typed(text);
        return line.length() <= LONGEST_FIELD ? line : line.substring(0, LONGEST_FIELD);
    }

    boolean tooLong() {
        return q.length() > LONGEST;
    }

    boolean isEmpty() {
        return Stream.of(q, year, label, kind, name).allMatch(String::isEmpty);
    }

    /** Whether it asks for more than words. */
    public boolean narrow() {
        return Stream.of(year, label, kind, name).anyMatch(field -> !field.isEmpty());
    }

    public boolean posts() {
        return kind.equals(Index.POST);
    }

    public boolean comments() {
        return kind.equals(Index.COMMENT);
    }

    /** As the index is asked; what stands in the words goes before what stands in a field. */
    Sought sought() {
        String inYear = first(YEAR_IN_WORDS, year);
        String ofLabel = first(LABEL_IN_WORDS, label);
        String words = LABEL_IN_WORDS.matcher(YEAR_IN_WORDS.matcher(q).replaceAll("")).replaceAll("");
        return new Sought(words.strip(), inYear.isEmpty() ? null : Integer.valueOf(inYear),
                ofLabel.isEmpty() ? null : Label.named(ofLabel).slug(), kind, name);
    }

    private String first(Pattern pattern, String field) {
        Matcher found = pattern.matcher(q);
        return found.find() ? groups(found).findFirst().orElse(field) : field;
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, i -> i <= found.groupCount(), i -> i + 1).map(found::group).filter(Objects::nonNull);
    }

    /** The query of the address of any page of it, ending in {@code &}. */
    String query() {
        return Stream.of(Map.entry("q", q), Map.entry("year", year), Map.entry("label", label), Map.entry("kind", kind), Map.entry("name", name))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&").collect(Collectors.joining());
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "Asked";
    }
}
