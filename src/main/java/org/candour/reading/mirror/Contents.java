package org.candour.reading.mirror;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.Posts;
import org.candour.posts.Posts.LabelCount;
import org.candour.posts.Posts.Place;
import org.candour.reading.Addresses;
import org.candour.reading.Mirrored;
import org.candour.site.Head;

/** The table of contents of a copy: in place of a search it leads to every post by its year, its labels and its title. */
@ApplicationScoped
class Contents implements Mirrored {
    /** With a dot in it no page of the keeper's can have this address. */
    static final String ADDRESS = "/contents.html";

    private static final String OTHERS = "other";
    private static final Comparator<Place> BY_TITLE = Comparator.comparing(Place::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Place::path);

    private final Posts posts;
    private final MirrorWords words;

    Contents(Posts posts, MirrorWords words) {
        this.posts = posts;
        this.words = words;
    }

    @Override
    public Stream<Sheet> sheets() {
        return Stream.concat(Stream.of(new Sheet(ADDRESS, this::contents)),
                letters().keySet().stream().map(letter -> new Sheet(address(letter), () -> titles(letter))));
    }

    private Page contents() {
        Head head = Head.page(words.contents(), words.contentsDescription(), ADDRESS);
        return Page.html(new ContentsPage(head, years(), posts.labels(), letters().entrySet().stream()
                .map(letter -> new Part(address(letter.getKey()), name(letter.getKey()), letter.getValue().size())).toList()).render());
    }

    private Page titles(String letter) {
        String name = name(letter);
        Head head = Head.page(words.titles(name), words.titlesDescription(name), address(letter));
        return Page.html(new TitlesPage(head, letters().getOrDefault(letter, List.of())).render());
    }

    private List<Part> years() {
        return posts.months().stream().collect(Collectors.groupingBy(month -> month.month().getYear(), TreeMap::new,
                Collectors.summingInt(Posts.MonthCount::posts))).descendingMap().entrySet().stream()
                .map(year -> new Part(Addresses.year(year.getKey()), String.valueOf(year.getKey()), year.getValue())).toList();
    }

    private SortedMap<String, List<Place>> letters() {
        return posts.places().stream().sorted(BY_TITLE)
                .collect(Collectors.groupingBy(post -> letter(post.title()), TreeMap::new, Collectors.toList()));
    }

    /** Under which letter a title stands: its first one, without accents and whatever signs come before it. */
    static String letter(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD).codePoints().filter(Character::isLetterOrDigit).limit(1)
                .map(Character::toLowerCase).filter(c -> c >= 'a' && c <= 'z').mapToObj(Character::toString).findFirst().orElse(OTHERS);
    }

    private String name(String letter) {
        return letter.equals(OTHERS) ? words.others() : letter.toUpperCase(java.util.Locale.ROOT);
    }

    private static String address(String letter) {
        return "/titles/" + letter + ".html";
    }

    /** A part of the contents. */
    public record Part(String address, String name, int posts) {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContentsPage(Head head, List<Part> years, List<LabelCount> labels, List<Part> letters) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TitlesPage(Head head, List<Place> posts) implements TemplateInstance {}
}
