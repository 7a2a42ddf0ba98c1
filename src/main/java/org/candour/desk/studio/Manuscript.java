package org.candour.desk.studio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.desk.Typed;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Post;
import org.candour.posts.Series;
import org.candour.posts.ThreadMode;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is typed in the studio, field by field, right or wrong: what comes in is what goes back into the form.
 *
 * @param comments {@code open}, {@code slow} or {@code closed}; nothing where the rules are to say it
 * @param step {@code preview}, {@code draft}, {@code schedule}, {@code source} or {@code publish}; of a guest post {@code offer}
 * @param version of the post it was made from
 */
public record Manuscript(@RestForm @Nullable String title, @RestForm @Nullable String byline, @RestForm @Nullable String standfirst,
        @RestForm @Nullable String words, @RestForm @Nullable String labels, @RestForm @Nullable String series,
        @RestForm @Nullable String number, @RestForm @Nullable String day, @RestForm @Nullable String slug,
        @RestForm @Nullable String comments, @RestForm @Nullable String step, @RestForm @Nullable String version) {

    /** An empty one for today. */
    static Manuscript blank(LocalDate today, ThreadMode mode) {
        return new Manuscript("", "", "", "", "", "", "", today.toString(), "", mode.word(), "", "0");
    }

    /** One for today, with a title and words. */
    public static Manuscript begun(String title, String words, LocalDate today) {
        return new Manuscript(title, "", "", words, "", "", "", today.toString(), "", "", "", "0");
    }

    /** A post as it is. */
    static Manuscript of(Post post) {
        return of(post.edition(), post.slug(), post.version());
    }

    /** An edition, to be sent against that version of what it is made from. */
    public static Manuscript of(Edition edition, String slug, int version) {
        Optional<Series> series = Optional.ofNullable(edition.series()).filter(one -> one.slug() != null);
        return new Manuscript(edition.title(), Typed.text(edition.byline()), edition.standfirst(), edition.words(),
                edition.labels().stream().map(Label::name).collect(Collectors.joining(", ")), series.map(Series::name).orElse(""),
                series.map(Series::number).map(String::valueOf).orElse(""), edition.day().toString(), slug,
                edition.mode().word(), "", "" + version);
    }

    /** The same with other words. */
    Manuscript saying(String other) {
        return new Manuscript(title, byline, standfirst, other, labels, series, number, day, slug, comments, step, version);
    }

    /** The same with another place: what its keeper chooses when it goes out. */
    public Manuscript placed(String onDay, String inSeries, String withNumber, String at) {
        return new Manuscript(title, byline, standfirst, words, labels, inSeries, withNumber, onDay, at, comments, step, version);
    }

    /** The same, to be sent against that version of the post. */
    Manuscript against(int newer) {
        return new Manuscript(title, byline, standfirst, words, labels, series, number, day, slug, comments, step, "" + newer);
    }

    /** Every field there, empty where nothing came. */
    public Manuscript whole() {
        return new Manuscript(Typed.text(title), Typed.text(byline), Typed.text(standfirst), Typed.text(words), Typed.text(labels),
                Typed.text(series), Typed.text(number), Typed.text(day), Typed.text(slug), Typed.text(comments), Typed.text(step),
                Typed.text(version));
    }

    /** The version it was made from; one that never was when the field is broken. */
    int versionNumber() {
        return Typed.text(version).matches("[0-9]{1,9}") ? Integer.parseInt(Typed.text(version)) : -1;
    }
}
