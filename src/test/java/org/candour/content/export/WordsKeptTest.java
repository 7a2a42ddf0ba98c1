package org.candour.content.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.FiledComment;
import org.candour.content.ThreadsOfTests;
import org.candour.words.Cited;
import org.candour.words.Clean;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text or a name, a file gives it back to the letter. */
class WordsKeptTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 18);
    private static final String SIGNS = "\"'\\-:#>|*&!%@`{}[],?~=<.0123456789 \n\t \nabcxyz\u00E9\u0175\u2014\u2019\u05D0\uFFFD";

    @Test
    void every_text_comes_back_as_it_was() {
        List<FiledComment> all = numbered(Texts.ALL);
        assertEquals(all, throughFiles(all));
        assertTrue(Texts.ALL.size() > 40, "there are texts to lose");
        assertNotEquals(all, throughFiles(numbered(Texts.ALL.stream().map(text -> text + "x").toList())), "the comparison sees one letter");
    }

    @Test
    void so_does_anything_that_falls_out_of_a_typewriter() {
        Random random = new Random(2016);
        List<FiledComment> all = numbered(IntStream.range(0, 2_000).mapToObj(i -> Clean.text(random.ints(random.nextInt(60) + 1, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at))).collect(Collectors.joining()))).filter(text -> !text.isBlank()).toList());
        assertEquals(all, throughFiles(all));
    }

    @Test
    void a_place_without_words_keeps_all_that_stands_over_it() {
        List<FiledComment> all = List.of(
                new FiledComment(1, null, DAY, CommentKind.READER, "O'Brien: \"no\"", true, null, null, CommentState.PUBLISHED, "Yes.", null),
                new FiledComment(2, 1, DAY.plusDays(1), CommentKind.ELSEWHERE, null, false, "a letter: # 1", null, CommentState.HIDDEN, "", null),
                new FiledComment(3, null, DAY, CommentKind.READER, "yes", false, null, 1, CommentState.REMOVED, "", null),
                new FiledComment(4, 3, DAY, CommentKind.READER, null, false, null, 27, CommentState.WITHDRAWN, "", null),
                new FiledComment(9, 3, DAY, CommentKind.AUTHOR, null, false, null, null, CommentState.PUBLISHED, "See #1.",
                        List.of(new Cited("2016/09/a-post", 1), new Cited("topics/overtime", 0))));
        assertEquals(all, throughFiles(all));
    }

    /** Through as many files as it takes. */
    private static List<FiledComment> throughFiles(List<FiledComment> comments) {
        HashSet<Integer> numbers = new HashSet<>();
        return texts(comments).stream().peek(text -> assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 2_000_000, "no reader takes more"))
                .flatMap(text -> ThreadsOfTests.read(text, numbers).stream()).toList();
    }

    private static List<String> texts(List<FiledComment> comments) {
        List<String> texts = new java.util.ArrayList<>();
        ThreadText text = new ThreadText();
        for (FiledComment comment : comments) {
            if (!text.add(comment)) {
                texts.add(text.text());
                text = new ThreadText();
                assertTrue(text.add(comment));
            }
        }
        assertFalse(text.isEmpty());
        texts.add(text.text());
        return texts;
    }

    private static List<FiledComment> numbered(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new FiledComment(i + 1, i == 0 ? null : i, DAY, CommentKind.READER, null, false, null, null,
                CommentState.PUBLISHED, texts.get(i), org.candour.content.CitedPlaces.mayStandIn(texts.get(i)) ? List.of() : null)).toList();
    }
}
