package org.candour.desk.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.comments.CommentKind;
import org.candour.comments.noticed.Sign;
import org.candour.desk.Typed;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what waits a moderator looks at: it stands in the address, so that it can be kept and gone back to.
 *
 * @param post the path of a post; empty for all
 * @param day a day as in 2026-09-14; empty for all
 * @param kind the name of a kind of comment; empty for all
 * @param concern the name of something noticed in them; empty for all
 * @param text characters in the words; empty for all
 * @param page from 1
 */
public record Filter(String post, String day, String kind, String concern, String text, int page) {
    /** The address of the list. */
    static final String LIST = "/desk/list";

    /** Kinds that can wait: the keeper's answers wait with the comment they answer. */
    static final List<String> KINDS = List.of(CommentKind.READER.name(), CommentKind.AUTHOR.name());
    /** Under a post whose case is before a court: no sign of the comment, which knows of no day. */
    private static final String LIVE_CASE = "LIVE_CASE";
    /** What can be looked for. */
    static final List<String> CONCERNS = Stream.concat(Stream.of(Sign.values()).map(Sign::name), Stream.of(LIVE_CASE)).toList();

    private static final int LONGEST_TEXT = 200;

    /** What was chosen and typed; what is no choice is none. */
    static Filter read(@Nullable String post, @Nullable String day, @Nullable String kind, @Nullable String concern, @Nullable String text,
            @Nullable String page) {
        String typedDay = Typed.text(day).strip();
        return new Filter(Typed.text(post).strip(), date(typedDay) == null ? "" : typedDay,
                one(KINDS, Typed.text(kind)), one(CONCERNS, Typed.text(concern)), sought(Typed.text(text)), page(Typed.text(page)));
    }

    private static String one(List<String> of, String typed) {
        return of.contains(typed) ? typed : "";
    }

    /** The bit of what was noticed; 0 for all. */
    long sign() {
        return concern.isEmpty() || liveCase() ? 0 : Sign.valueOf(concern).bit();
    }

    /** Whether only what stands under a case before a court is looked at. */
    boolean liveCase() {
        return concern.equals(LIVE_CASE);
    }

    /** The kind; none for all. */
    @Nullable CommentKind commentKind() {
        return kind.isEmpty() ? null : CommentKind.valueOf(kind);
    }

    /** Typed words are stored with straight quotation marks: what is copied from a page has curly ones. */
    private static String sought(String typed) {
        String line = Clean.line(typed);
        String brief = line.codePointCount(0, line.length()) <= LONGEST_TEXT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT));
        return Gate.comment(brief) instanceof Gate.Accepted straight ? straight.cleaned() : brief;
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** The day; none for all. */
    @Nullable LocalDate date() {
        return date(day);
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Whether anything is left out. */
    public boolean narrow() {
        return !post.isEmpty() || !day.isEmpty() || !kind.isEmpty() || !concern.isEmpty() || !text.isEmpty();
    }

    Filter at(int otherPage) {
        return new Filter(post, day, kind, concern, text, otherPage);
    }

    static Filter under(String post) {
        return new Filter(post, "", "", "", "", 1);
    }

    /** The address that shows it. */
    public String address() {
        return address(page > 1 ? "page=" + page : "");
    }

    /** The same with every box ticked. */
    public String addressTicked() {
        return address(page > 1 ? "page=" + page + "&tick=all" : "tick=all");
    }

    private String address(String more) {
        String query = Stream.of(part("post", post), part("day", day), part("kind", kind), part("concern", concern), part("text", text), more).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    private static String part(String name, String typed) {
        return typed.isEmpty() ? "" : name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
