package org.candour.moving;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.moving.formats.Body;
import org.candour.moving.repairs.Offer;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.words.Citing;
import org.candour.words.Clean;
import org.candour.words.Excerpt;
import org.candour.words.Markdown;
import org.candour.words.Opening;
import org.candour.words.Place;
import org.candour.words.Rendered;
import org.candour.words.foreign.Dropped;
import org.candour.words.foreign.Foreign;
import org.candour.words.foreign.Foreign.Written;
import org.candour.words.foreign.Markup;
import org.candour.words.foreign.Moved;
import org.jspecify.annotations.Nullable;

/** Writes the words of posts and comments anew, as they will stand here. Several threads may use one. */
final class Writer {
    /** The store's own limits; words are never cut to fit them. */
    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_CONTENTS = 100_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BYLINE = 200;
    private static final int LONGEST_LABEL = 120;
    private static final int TITLE_OF_WORDS = 70;
    /** An e-mail address, a web address or the number of a machine is shown as a name by some systems, and leads to somebody. */
    private static final Pattern NO_NAME = Pattern.compile("@|://|\\bwww\\.|\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\b");

    private final Luggage luggage;
    private final Addresses addresses;
    private final Markdown markdown;
    private final String siteUrl;
    private final Offering offering;
    private final Report report;
    private final LocalDate today;
    private final Foreign posts;
    private final Foreign drafts;
    private final Foreign comments;

    Writer(Luggage luggage, Addresses addresses, Supply supply, Markdown markdown, String siteUrl, Offering offering, Report report, LocalDate today) {
        this.luggage = luggage;
        this.addresses = addresses;
        this.markdown = markdown;
        this.siteUrl = siteUrl;
        this.offering = offering;
        this.report = report;
        this.today = today;
        this.posts = Foreign.posts(new Along(addresses, supply));
        this.drafts = Foreign.posts(addresses);
        this.comments = Foreign.comments(addresses);
    }

    /** A post ready to be put in its place. */
    record Post(Piece piece, Edition edition, Rendered rendered, List<Offer> offers) {}

    /** A comment ready to be put in its place. */
    record Comment(Answer answer, @Nullable String name, String words, Rendered rendered, List<Offer> offers) {}

    /** The post with its words; none where there are more of them than the store takes. */
    Optional<Post> post(Piece piece) {
        Citing citing = new Cited(piece.path);
        Written written = (piece.shown ? posts : drafts).written(markup(piece.form), luggage.words(piece), words -> markdown.post(words, citing));
        if (tooLong(written)) {
            return Optional.empty();
        }
        count(written.dropped());
        String title = Clean.line(piece.title);
        String standfirst = title.length() > LONGEST_TITLE && title.length() <= 2_000 ? title : "";
        String byline = piece.byline == null || NO_NAME.matcher(piece.byline).find() ? null : cut(Clean.line(piece.byline), LONGEST_BYLINE);
        return Optional.of(new Post(piece, new Edition(title(piece, title, written.words()), byline == null || byline.isEmpty() ? null : byline, standfirst,
                written.words(), piece.day == null ? today : piece.day, null,
                piece.labels.stream().map(Clean::line).filter(label -> !label.isEmpty()).map(label -> Label.named(cut(label, LONGEST_LABEL))).toList(),
                piece.commentsOpen), written.rendered(), offering.post(piece, written.words())));
    }

    /** A post without a title is called by its first words. */
    private static String title(Piece piece, String title, String words) {
        if (!title.isEmpty()) {
            return cut(title, LONGEST_TITLE);
        }
        String first = Excerpt.of(words, TITLE_OF_WORDS);
        return first.isEmpty() ? piece.path.substring(piece.path.lastIndexOf('/') + 1).replace('-', ' ') : first;
    }

    /** The comment with its words; none where there are more of them than the store takes. */
    Optional<Comment> comment(Answer answer) {
        Luggage.Spoken spoken = luggage.spoken(answer);
        if (!answer.live()) {
            return Optional.of(new Comment(answer, null, "", markdown.comment("", Citing.nothing()), List.of()));
        }
        Citing citing = new Cited(answer.piece == null ? "" : answer.piece.path);
        Written written = comments.written(markup(answer.form()), spoken.words(), words -> markdown.comment(words, citing));
        if (tooLong(written)) {
            return Optional.empty();
        }
        count(written.dropped());
        String name = NO_NAME.matcher(spoken.name()).find() ? "" : cut(Clean.line(spoken.name()), LONGEST_NAME);
        return Optional.of(new Comment(answer, name.isEmpty() ? null : name, written.words(), written.rendered(),
                offering.comment(answer, written.words(), !name.isEmpty())));
    }

    /** Its number in the other system. */
    String key(Answer answer) {
        return luggage.spoken(answer).key();
    }

    /** Only what is public brings its pictures: each has an address of its own. */
    private record Along(Addresses addresses, Supply supply) implements Moved {
        @Override
        public Optional<String> link(String address) {
            return addresses.link(address);
        }

        @Override
        public Optional<String> picture(String address) {
            return supply.picture(address);
        }
    }

    private static boolean tooLong(Written written) {
        return written.words().length() > LONGEST || written.rendered().html().toString().length() > LONGEST
                || written.rendered().contents().toString().length() > LONGEST_CONTENTS;
    }

    private void count(Map<Dropped, Integer> dropped) {
        dropped.forEach((what, times) -> report.repaired("dropped-" + what.name().toLowerCase(Locale.ROOT), times));
    }

    private static Markup markup(Body.Form form) {
        return switch (form) {
            case HTML -> Markup.HTML;
            case HTML_LINES -> Markup.HTML_LINES;
            case MARKDOWN -> Markup.MARKDOWN;
            case PLAIN -> Markup.PLAIN;
        };
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end).stripTrailing() + "\u2026";
    }

    /** In the other system nothing had a number: "#12" there was never a citation, and only our own links into threads are. */
    private final class Cited implements Citing {
        private final String path;

        Cited(String path) {
            this.path = path;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public Optional<Opening> opening(int number) {
            return Optional.empty();
        }

        @Override
        public Optional<Place> place(String at, @Nullable Integer number) {
            return Stream.ofNullable(addresses.at(at)).filter(piece -> number == null || piece.numbered(number)).findFirst()
                    .map(piece -> new Place(at, number, piece.title.isBlank() ? "/" + at : Clean.line(piece.title)));
        }

        @Override
        public String siteUrl() {
            return siteUrl;
        }
    }
}
