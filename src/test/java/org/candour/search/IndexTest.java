package org.candour.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.candour.cast.TheStore;
import org.candour.search.Hit.Piece;
import org.candour.search.Index.Text;
import org.candour.search.Index.Unusable;
import org.candour.store.PrivateFiles;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 18);
    private static final String TESTIMONY = "They moved forty men that night. The quartermaster kept the list, and nobody asked him why.";

    private final Path folder = TheStore.freshFolder("index");

    private static Entry post(long id, long version, String title, String words) {
        return new Entry(id, id, Index.POST, version, DAY, title, "", words, List.of("transfers"), null);
    }

    private static Sought words(String words) {
        return new Sought(words, null, null, null, null);
    }

    private static Index.Texts saying(String words) {
        return hits -> hits.stream().collect(Collectors.toMap(Hit::id, hit -> new Text(words, true)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private boolean inFiles(String text) throws IOException {
        for (Path file : files()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word's stem stands in any dictionary: the engine packs letters, so that the bytes of a file need not show it. */
    private boolean inDictionaries(String stem) throws IOException {
        Set<Path> folders = files().stream().filter(file -> file.getFileName().toString().startsWith("segments_")).map(Path::getParent)
                .collect(Collectors.toSet());
        for (Path place : folders) {
            try (FSDirectory directory = FSDirectory.open(place); DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext part : reader.leaves()) {
                    for (FieldInfo field : part.reader().getFieldInfos()) {
                        Terms terms = part.reader().terms(field.name);
                        if (terms != null && terms.iterator().seekExact(new BytesRef(stem))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    @Test
    void what_was_looked_for_is_marked_where_it_stands() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of transfers", TESTIMONY)));
            index.show();
            Found found = index.find(words("quartermasters listing"), 0, 10, saying(TESTIMONY));
            assertEquals(1, found.total());
            List<Piece> marked = found.hits().get(0).excerpt().stream().filter(Piece::marked).toList();
            assertEquals(List.of(new Piece("quartermaster", true), new Piece("list", true)), marked);
        }
    }

    @Test
    void between_two_passages_it_says_once_that_words_are_left_out() throws Exception {
        String words = "The quartermaster kept the list. " + "Nobody asked him why. ".repeat(30) + "Then the quartermaster left. It rained.";
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of transfers", words)));
            index.show();
            String excerpt = index.find(words("quartermaster"), 0, 10, saying(words)).hits().get(0).excerpt().stream().map(Piece::text)
                    .collect(Collectors.joining());
            assertEquals("The quartermaster kept the list. … Then the quartermaster left. … ", excerpt);
        }
    }

    @Test
    void a_phrase_is_marked_where_it_stands_whole_and_what_is_left_out_is_not_marked() throws Exception {
        String words = "The list was long. Nobody kept it. The quartermaster kept the list. Kept for whom?";
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of transfers", words)));
            index.show();
            List<Piece> pieces = index.find(words("\"kept the list\" -rota"), 0, 10, saying(words)).hits().get(0).excerpt();
            assertEquals(List.of("kept the list"), pieces.stream().filter(Piece::marked).map(Piece::text).toList());
            assertEquals("… The quartermaster kept the list. … ", pieces.stream().map(Piece::text).collect(Collectors.joining()));
        }
    }

    @Test
    void a_phrase_of_the_commonest_words_is_found_in_its_order_and_whatever_their_endings() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "One", "They were about to be moved, and nobody was."), post(2, 1, "Two", "To be moved is what they were about.")));
            index.show();
            assertEquals(List.of(1L), found(index, "\"were about to be\""));
            assertEquals(List.of(1L), found(index, "\"about to be moving\""));
            assertEquals(List.of(2L), found(index, "\"is what they\""));
            assertEquals(List.of(), found(index, "\"be to about\""));
            assertEquals(List.of(1L), found(index, "moved -\"what they were\""));
            assertEquals(2, found(index, "about be").size());
        }
    }

    @Test
    void two_common_words_beside_each_other_are_not_what_a_mistyped_one_meant() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "One", "It is as was said.")));
            index.show();
            assertEquals(List.of(), found(index, "aswas"));
            assertEquals(List.of(1L), found(index, "siad"));
        }
    }

    @Test
    void two_words_in_quotation_marks_are_not_taken_for_one_that_is_spelt_nearly_so() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "One", "We are overworked, another said."), post(2, 1, "Two", "They worked it over, and checked them in.")));
            index.show();
            assertEquals(List.of(), found(index, "\"over worked\""));
            assertEquals(List.of(), found(index, "\"an other\""));
            assertEquals(List.of(2L), found(index, "check-in"));
            assertEquals(List.of(2L), found(index, "chekced-in"));
        }
    }

    @Test
    void a_long_phrase_is_marked_across_a_full_stop_and_as_far_as_the_passage_goes() throws Exception {
        String words = "It rained. Nobody said why they were moved. They were not told. It rained again.";
        String long280 = "the list of " + "the men and the women of the house and ".repeat(12) + "the end";
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "One", words), post(2, 1, "Two", "And " + long280 + ".")));
            index.show();
            assertEquals(List.of("why they were moved. They were not told"), marked(index, "\"why they were moved they were not told\"", words));
            assertEquals(1, marked(index, "\"" + long280 + "\"", "And " + long280 + ".").size());
        }
    }

    private static List<String> marked(Index index, String question, String words) throws Unusable {
        return index.find(words(question), 0, 10, saying(words)).hits().get(0).excerpt().stream().filter(Piece::marked).map(Piece::text).toList();
    }

    private static List<Long> found(Index index, String words) throws Unusable {
        return index.find(words(words), 0, 10, saying("")).hits().stream().map(Hit::id).toList();
    }

    @Test
    void the_passages_are_those_that_say_most_of_what_was_looked_for() throws Exception {
        String words = "They had a list. " + "Nobody asked him why. ".repeat(30) + "They had the list of the quartermaster. " + "It rained. ".repeat(30) + "A list again.";
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of transfers", words), post(2, 1, "Of lists", "A list, and another list.")));
            index.show();
            String excerpt = index.find(words("list quartermaster"), 0, 10, saying(words)).hits().get(0).excerpt().stream().map(Piece::text).collect(Collectors.joining());
            assertEquals("They had a list. … They had the list of the quartermaster. … ", excerpt);
        }
    }

    @Test
    void a_passage_of_a_text_without_a_full_stop_is_cut_at_words() throws Exception {
        String words = "and nobody said why ".repeat(200) + "the quartermaster left " + "and nobody said why ".repeat(200);
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of transfers", words)));
            index.show();
            String excerpt = index.find(words("quartermaster"), 0, 10, saying(words)).hits().get(0).excerpt().stream().map(Piece::text).collect(Collectors.joining());
            assertTrue(excerpt.startsWith("… ") && excerpt.endsWith("… ") && excerpt.contains("the quartermaster left and"), excerpt);
            assertTrue(excerpt.length() <= 290, excerpt);
            assertTrue(Set.of("and", "nobody", "said", "why").contains(excerpt.split(" ")[1]), excerpt);
        }
    }

    @Test
    void a_word_is_taken_for_its_neighbours_only_where_little_is_spelt_so() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of lanterns", "The quartermistress kept the lanterns."), post(2, 1, "Of a lantern", "One lantern."),
                    post(3, 1, "Of landings", "The third landing."), post(4, 1, "Of probation", "Probation.")));
            index.show();
            Found one = index.find(words("lantrens"), 0, 10, saying("The quartermistress kept the lanterns."));
            assertEquals(Set.of(1L, 2L), one.hits().stream().map(Hit::id).collect(Collectors.toSet()), "two letters in each other's place are one slip");
            assertTrue(one.nearly());
            assertEquals(1, index.find(words("quartrmistriss"), 0, 10, saying("")).total(), "two slips in a long word, where nothing is nearer");
            assertEquals(0, index.find(words("wuartermistress"), 0, 10, saying("")).total(), "the first letter must be right");
            assertEquals(0, index.find(words("lampposts"), 0, 10, saying("")).total());
            Found exact = index.find(words("probation"), 0, 10, saying("Probation."));
            assertFalse(exact.nearly());
            index.put(LongStream.rangeClosed(10, 20).mapToObj(id -> post(id, 1, "Of lantrens", "Lantrens.")).toList());
            index.show();
            Found many = index.find(words("lantrens"), 0, 50, saying("Lantrens."));
            assertFalse(many.nearly(), "who finds enough is not given what they did not ask for");
            assertEquals(11, many.total());
        }
    }

    @Test
    void without_words_the_latest_are_found_first() throws Exception {
        try (Index index = Index.open(folder)) {
            for (int i = 1; i <= 2_000; i++) {
                index.put(List.of(new Entry(i, i, Index.POST, 1, DAY.plusDays(i * 7 % 2_000), "Number " + i, "", "", List.of("transfers"), null)));
            }
            index.show();
            Found latest = index.find(new Sought("", null, "transfers", null, null), 0, 3, saying(""));
            assertEquals(List.of(1_999L * 1_143 % 2_000, 1_998L * 1_143 % 2_000, 1_997L * 1_143 % 2_000), latest.hits().stream().map(Hit::id).toList());
            assertEquals(Index.MOST, latest.total(), "more are not counted");
        }
    }

    @Test
    void what_may_not_be_shown_is_no_hit_and_other_words_than_those_put_in_are_not_marked() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(1, 1, "Of transfers", TESTIMONY), post(2, 1, "Of lists", TESTIMONY)));
            index.show();
            Found found = index.find(words("quartermaster"), 0, 10, hits -> Map.of(2L, new Text("", false)));
            assertEquals(List.of(2L), found.hits().stream().map(Hit::id).toList());
            assertEquals(List.of(), found.hits().get(0).excerpt());
        }
    }

    @Test
    void it_knows_which_state_of_each_text_it_holds() throws Exception {
        try (Index index = Index.open(folder)) {
            index.put(List.of(post(7, 1, "One", TESTIMONY), post(3, 5, "Two", TESTIMONY)));
            index.put(List.of(post(7, 2, "One", TESTIMONY)));
            index.show();
            Known known = index.known(Index.POST);
            assertEquals(2, known.size());
            assertTrue(known.holds(7, 2));
            assertFalse(known.holds(7, 1));
            assertEquals(List.of(3L), known.others());
        }
    }

    @Test
    void no_file_of_it_says_when_it_was_written_nor_can_be_opened_by_others() throws Exception {
        try (Index index = Index.open(folder)) {
            for (int i = 1; i <= 30; i++) {
                index.put(List.of(post(i, 1, "Number " + i, TESTIMONY)));
                index.show();
            }
        }
        assertTrue(files().size() > 3);
        assertFalse(inFiles("timestamp"), "the engine's own note of the moment is left out");
        assertTrue(inFiles("os.arch"), "its other notes are there, so that the search would see that one");
        for (Path file : files()) {
            assertTrue(PrivateFiles.closed(file), file + " is open to others");
        }
    }

    @Test
    void neither_a_text_nor_a_word_that_is_gone_stands_in_an_index_made_anew() throws Exception {
        Shelf shelf = new Shelf(folder);
        shelf.open();
        shelf.use(index -> {
            // The others keep the part alive in which the first stood: a part of which little is left is written anew at once.
            index.put(LongStream.rangeClosed(1, 40).mapToObj(id -> post(id, 1, "Of transfers", id == 1 ? TESTIMONY : "Nobody wrote the rota.")).toList());
            index.show();
            index.put(List.of(post(1, 2, "Of transfers", TESTIMONY.replace("quartermaster", "[name removed]"))));
            index.show();
            return true;
        });
        assertTrue(inDictionaries("quartermast"), "what was taken out still stands in the files: the search can see it");
        assertFalse(inFiles("They moved forty men"), "whole texts never stand there");
        shelf.replace(index -> {
            index.put(List.of(post(1, 2, "Of transfers", TESTIMONY.replace("quartermaster", "[name removed]"))));
            index.show();
        });
        assertFalse(inDictionaries("quartermast"));
        assertTrue(inDictionaries("forti"), "what stays is there, and the search can see it");
        shelf.putAway(true);
        assertTrue(new Shelf(folder).begin());
        assertFalse(new Shelf(folder).begin(), "the note is taken away before anything can change");
    }

    @Test
    void a_damaged_index_is_refused_and_begun_anew() throws Exception {
        try (Index index = Index.open(folder.resolve("index"))) {
            index.put(List.of(post(1, 1, "Of transfers", TESTIMONY)));
            index.show();
        }
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
            assertThrows(Unusable.class, () -> Index.open(folder.resolve("index")).close(), file.toString());
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
        Files.write(files().get(0), new byte[] {1});
        Shelf shelf = new Shelf(folder);
        assertThrows(Unusable.class, shelf::open);
        shelf.beginAnew();
        assertEquals(0, shelf.use(index -> index.count(Index.POST)).orElseThrow());
        shelf.putAway(false);
    }
}
