package org.candour.writing.guestposts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.testimony.IfAbsent;
import org.candour.testimony.TestimonyKind;
import org.candour.testimony.WorkRole;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written so far, as it came in: it travels from page to page in the forms and lies nowhere. What was
 * not sent is empty; nothing here has been checked, and nothing is changed on its way back to its box.
 *
 * @param kind {@code testimony} or {@code topic}
 * @param role where they work, or empty
 * @param phrase phrases that were pointed out
 * @param instead what shall stand in place of each, in the same order
 * @param heading lines that shall be headings
 * @param absent {@code publish} or {@code withhold}: what happens if they do not come back
 * @param kept anything when they have kept the key
 * @param earlier the return key of an earlier piece of theirs, as typed
 * @param sameAuthor anything when the page may name their earlier guest posts
 * @param offered the key this draft was offered
 * @param homepage the field people leave empty
 */
public record Draft(@RestForm @Nullable String kind, @RestForm @Nullable String title, @RestForm @Nullable String words,
        @RestForm @Nullable String role, @RestForm @Nullable List<String> phrase, @RestForm @Nullable List<String> instead,
        @RestForm @Nullable List<String> heading, @RestForm @Nullable String absent, @RestForm @Nullable String kept,
        @RestForm @Nullable String earlier, @RestForm @Nullable String sameAuthor, @RestForm @Nullable String offered,
        @RestForm @Nullable String stamp, @RestForm @Nullable String homepage) {

    /** Missing fields are empty ones. */
    public Draft {
        kind = or(kind);
        title = or(title);
        words = or(words);
        role = or(role);
        phrase = Optional.ofNullable(phrase).map(List::copyOf).orElse(List.of());
        instead = Optional.ofNullable(instead).map(List::copyOf).orElse(List.of());
        heading = Optional.ofNullable(heading).map(List::copyOf).orElse(List.of());
        absent = or(absent);
        kept = or(kept);
        earlier = or(earlier);
        sameAuthor = or(sameAuthor);
        offered = or(offered);
        stamp = or(stamp);
        homepage = or(homepage);
    }

    /** Nothing but a title and words. */
    public static Draft of(String title, String words) {
        return new Draft("", title, words, "", List.of(), List.of(), List.of(), "", "", "", "", "", "", "");
    }

    private static String or(@Nullable String field) {
        return field == null ? "" : field;
    }

    Optional<TestimonyKind> chosenKind() {
        return Stream.of(TestimonyKind.values()).filter(one -> one.name().equalsIgnoreCase(kind)).findFirst();
    }

    Optional<WorkRole> chosenRole() {
        return Stream.of(WorkRole.values()).filter(one -> one.name().equalsIgnoreCase(role)).findFirst();
    }

    Optional<IfAbsent> chosenAbsent() {
        return Stream.of(IfAbsent.values()).filter(one -> one.name().equalsIgnoreCase(absent)).findFirst();
    }

    boolean keyIsKept() {
        return !kept.isEmpty();
    }

    boolean saysSameAuthor() {
        return !sameAuthor.isEmpty();
    }

    /** The same with other words and without what was said about phrases in them. */
    Draft with(String otherTitle, String otherWords) {
        return new Draft(kind, otherTitle, otherWords, role, List.of(), List.of(), heading, absent, kept, earlier, sameAuthor,
                offered, stamp, homepage);
    }

    /** The same under another key, which nobody can have kept yet. */
    Draft under(String otherOffered, String otherStamp, boolean stillKept) {
        return new Draft(kind, title, words, role, phrase, instead, heading, absent, stillKept ? kept : "", earlier, sameAuthor,
                otherOffered, otherStamp, homepage);
    }

    /** What a form carries unseen: every field that has something in it, save those that stand open on its page. */
    List<Field> along(String... open) {
        Set<String> shown = Set.of(open);
        List<Field> fields = new ArrayList<>(List.of(new Field("kind", kind), new Field("title", title),
                new Field("words", words), new Field("role", role), new Field("absent", absent), new Field("kept", kept),
                new Field("earlier", earlier), new Field("sameAuthor", sameAuthor), new Field("offered", offered),
                new Field("stamp", stamp)));
        heading.forEach(line -> fields.add(new Field("heading", line)));
        fields.removeIf(field -> field.value().isEmpty() || shown.contains(field.name()));
        return fields;
    }

    /** One field of a form. */
    record Field(String name, String value) {}
}
