package org.candour.moving.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candour.cast.Said;
import org.candour.moving.formats.blogger.BloggerArchive;
import org.candour.moving.formats.blogger.BloggerTakeout;
import org.candour.moving.formats.blogger.TakeoutZip;
import org.candour.moving.formats.ghost.GhostJson;
import org.candour.moving.formats.movabletype.MovableType;
import org.candour.moving.formats.zip.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to break what reads them: each is named, and costs a bounded time and memory. */
class BadFilesTest {
    private static final FormatWords SAY = Said.by(FormatWords.class);
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String FEED = "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:b='http://schemas.google.com/blogger/2018'>";

    @TempDir
    private Path folder;

    private static String post(int number, String title, String words) {
        return "<entry><id>tag:blogger.com,1999:blog-7.post-" + number + "</id><b:type>POST</b:type><b:status>LIVE</b:status><title>" + title
                + "</title><content type='html'>" + words + "</content><published>2019-01-01T10:00:00Z</published></entry>";
    }

    private static Tally takeout(String file) throws IOException {
        return takeout(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Tally takeout(byte[] file) throws IOException {
        return Tally.of(new BloggerTakeout(SAY), new ByteArrayInputStream(file));
    }

    private static List<String> said(Tally tally) {
        return tally.flaws.stream().map(Flaw::what).toList();
    }

    @Test
    void a_file_that_breaks_off_gives_what_was_whole_and_says_where() throws IOException {
        Tally tally = takeout(FEED + post(11, "One", "Whole.") + post(12, "Two", "Whole as well.") + post(13, "Three", "Cut he").substring(0, 190));
        assertEquals(List.of("11", "12"), tally.order);
        assertEquals(List.of(SAY.brokenOff()), said(tally));
        assertTrue(tally.flaws.get(0).where().startsWith("after entry 2, near byte "), tally.flaws.get(0).where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blogger-archive.xml", "blogger-takeout.atom", "wordpress.xml", "disqus.xml", "ghost.json"})
    void every_file_cut_anywhere_is_read_to_the_cut(String name) throws IOException {
        byte[] whole = Files.readAllBytes(ExportsTest.FILES.resolve(name));
        Format format = ((Recognised.As) new Formats(SAY).recognise(ExportsTest.FILES.resolve(name))).format();
        int before = 0;
        for (int cut = 1; cut < whole.length - 20; cut += whole.length / 25) {
            Tally tally = Tally.of(format, new ByteArrayInputStream(whole, 0, cut));
            assertTrue(said(tally).contains(SAY.brokenOff()), name + " cut at " + cut);
            assertTrue(tally.order.size() >= before, name + " cut at " + cut);
            before = tally.order.size();
        }
    }

    @Test
    void a_billion_laughs_are_not_laughed() throws IOException {
        StringBuilder file = new StringBuilder("<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            file.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        file.append("]>").append(FEED).append(post(11, "A &l11; b", "c &l11; d")).append("</feed>");
        Tally tally = assertTimeout(SOON, () -> takeout(file.toString()));
        assertEquals("A &l11; b", tally.articles.get("11").title());
        assertEquals("c &l11; d", tally.articles.get("11").body().text());
    }

    @Test
    void nothing_is_fetched_for_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "root:x:0:0");
        Tally tally = takeout("<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY % p SYSTEM '" + secret.toUri()
                + "'>%p;]>" + FEED + post(11, "A &x; b", "c") + "</feed>");
        assertFalse(tally.articles.toString().contains("root:x"));
        Tally elsewhere = takeout("<!DOCTYPE feed SYSTEM 'http://127.0.0.1:9/none.dtd'>" + FEED + post(11, "A", "c") + "</feed>");
        assertEquals(List.of("11"), elsewhere.order);
    }

    @Test
    void names_of_letters_that_html_knows_stay_for_html_to_read() throws IOException {
        assertEquals("a&nbsp;b &eacute;", takeout(FEED + post(11, "t", "a&nbsp;b &eacute;") + "</feed>").articles.get("11").body().text());
    }

    @Test
    void prefixes_are_known_by_their_address_and_undeclared_ones_by_habit() throws IOException {
        Tally tally = takeout("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:id>x.post-5</a:id><blogger:type>POST</blogger:type>"
                + "<blogger:status>LIVE</blogger:status><a:published>2019-01-01T10:00:00Z</a:published><odd:thing/></a:entry>"
                + "<a:entry xmlns:z='http://schemas.google.com/blogger/2018' xmlns:blogger='urn:another'><a:id>x.post-6</a:id>"
                + "<blogger:type>PAGE</blogger:type><z:type>POST</z:type><z:status>DRAFT</z:status></a:entry></a:feed>");
        assertEquals(Map.of("LIVE", 1, "DRAFT", 1), tally.posts);
    }

    @Test
    void control_characters_and_a_late_declaration_do_no_harm() throws IOException {
        Tally tally = takeout("\uFEFF \n<?xml version='1.0' encoding='UTF-8'?>" + FEED + post(11, "A\u0000\u0008\u000bB &#1;", "c\uFFFFd") + "</feed>");
        assertEquals("AB", tally.articles.get("11").title().replaceAll("[^A-Z]", ""));
        assertEquals("cd", tally.articles.get("11").body().text());
        assertEquals(List.of(), tally.flaws);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "ISO-8859-15"})
    void a_declared_encoding_is_believed(String encoding) throws IOException {
        String file = "<?xml version='1.0' encoding='" + encoding + "'?>" + FEED + post(11, "Siân café", "ï") + "</feed>";
        Tally tally = takeout(file.getBytes(Charset.forName(encoding)));
        assertEquals("Siân café", tally.articles.get("11").title());
        assertEquals(List.of(), tally.flaws);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_byte_order_mark_knows_better_than_the_declaration(String encoding) throws IOException {
        String file = "\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?>" + FEED + post(11, "Siân 😔", "x") + "</feed>";
        assertEquals("Siân 😔", takeout(file.getBytes(Charset.forName(encoding))).articles.get("11").title());
    }

    @Test
    void bytes_that_are_no_utf8_are_read_as_old_windows_wrote_them_and_counted_once() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write((FEED + post(11, "Siân", "good ").replace("</content></entry>", "")).getBytes(StandardCharsets.UTF_8));
        file.reset();
        file.write((FEED + "<entry><id>x.post-11</id><b:type>POST</b:type><b:status>LIVE</b:status><title>Siân ").getBytes(StandardCharsets.UTF_8));
        file.write(new byte[] {(byte) 0x93, 'c', 'a', 'f', (byte) 0xE9, (byte) 0x94});
        file.write(" 😔</title><published>2019-01-01T10:00:00Z</published></entry></feed>".getBytes(StandardCharsets.UTF_8));
        Tally tally = takeout(file.toByteArray());
        assertEquals("Siân “café” 😔", tally.articles.get("11").title());
        assertEquals(List.of(new Flaw(SAY.file(), SAY.oddBytes(3))), tally.flaws);
    }

    /** A gigabyte of words in one entry, on one line, made as it is read. */
    @Test
    void a_line_of_a_gigabyte_is_named_by_its_number_and_not_held() throws IOException {
        String[] around = (FEED + post(10, "Before", "b") + post(11, "Long", "\n") + post(12, "After", "a") + "</feed>").split("\n");
        Tally tally = assertTimeout(SOON.multipliedBy(3), () -> Tally.of(new BloggerTakeout(SAY), endless(around[0], 1L << 30, around[1])));
        assertEquals(List.of("10", "11", "12"), tally.order);
        assertEquals(List.of(new Flaw("11", SAY.tooLong())), tally.flaws);
        assertEquals(Map.of("too long", 1), tally.passedOver);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a b='", "<!--", "<a ", "<?p ", "<!DOCTYPE f [<!-- ", "&", "&#"})
    void one_name_attribute_or_remark_without_end_ends_the_reading(String begun) throws IOException {
        Tally tally = assertTimeout(SOON, () -> Tally.of(new BloggerTakeout(SAY), endless(begun.contains("DOCTYPE") ? begun
                : FEED + post(11, "One", "w") + begun, 200_000_000, "")));
        assertEquals(List.of(SAY.brokenOff()), said(tally));
    }

    @Test
    void elements_in_elements_without_end_and_a_crowd_of_them_are_bounded() throws IOException {
        Tally deep = takeout(FEED + post(11, "One", "w") + "<entry>" + "<a>".repeat(100_000));
        assertEquals(List.of("11"), deep.order);
        assertEquals(List.of(SAY.brokenOff()), said(deep));
        Tally wide = takeout(FEED + "<entry><id>x.post-12</id><b:type>POST</b:type>" + "<a/>".repeat(2_000_000) + "</entry></feed>");
        assertEquals(List.of(new Flaw("12", SAY.tooLong())), wide.flaws);
    }

    @Test
    void a_string_without_end_in_json_ends_the_reading() throws IOException {
        Tally tally = assertTimeout(SOON, () -> Tally.of(new GhostJson(SAY), endless("{\"data\":{\"posts\":[{\"id\":\"1\",\"html\":\"a\","
                + "\"published_at\":1401577200000},{\"id\":\"2\",\"html\":\"", 200_000_000, "\"}]}}")));
        assertEquals(List.of("g1"), tally.order);
        assertEquals(List.of(SAY.brokenOff()), said(tally));
    }

    @Test
    void a_line_without_end_in_plain_text_is_named() throws IOException {
        Tally tally = assertTimeout(SOON, () -> Tally.of(new MovableType(SAY), endless("TITLE: Long\nBASENAME: long\nSTATUS: Publish\n"
                + "DATE: 07/01/2008 08:00:00 AM\n-----\nBODY:\n", 100_000_000, "\n-----\n--------\n")));
        assertEquals(List.of(new Flaw("mlong", SAY.tooLong())), tally.flaws);
    }

    private static InputStream endless(String before, long length, String after) {
        InputStream same = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'w' : -1;
            }

            @Override
            public int read(byte[] to, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(most, left);
                java.util.Arrays.fill(to, from, from + n, (byte) 'w');
                left -= n;
                return n;
            }
        };
        return new SequenceInputStream(new SequenceInputStream(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), same),
                new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_empty_file_and_one_of_no_known_kind_are_said_to_be_so() throws IOException {
        Formats formats = new Formats(SAY);
        assertEquals(new Recognised.Not(SAY.empty()), formats.recognise(new ByteArrayInputStream(new byte[0])));
        assertEquals(new Recognised.Not(SAY.empty()), formats.recognise(new ByteArrayInputStream("\uFEFF \n".getBytes(StandardCharsets.UTF_8))));
        for (String other : List.of("Dear keeper,\n-----\nhere is my blog.", "<html><body>feed</body></html>", "[1, 2]",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>", "%PDF-1.4", "AUTHOR: but no hyphens")) {
            assertEquals(new Recognised.Not(SAY.notKnown()), formats.recognise(new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8))), other);
        }
    }

    @Test
    void noise_is_read_by_no_reader_and_harms_none() throws IOException {
        Random dice = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[20_000];
            dice.nextBytes(noise);
            assertInstanceOf(Recognised.Not.class, new Formats(SAY).recognise(new ByteArrayInputStream(noise)));
            for (Format format : List.of(new BloggerArchive(SAY), new BloggerTakeout(SAY), new Wxr(SAY), new DisqusXml(SAY), new GhostJson(SAY),
                    new MovableType(SAY), new TakeoutZip(SAY))) {
                assertFalse(Tally.of(format, new ByteArrayInputStream(noise)).flaws.isEmpty(), format.name());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"blogger-archive.xml", "blogger-takeout.atom", "wordpress.xml", "disqus.xml", "ghost.json", "movabletype.txt"})
    void a_file_with_bytes_knocked_out_of_it_never_stops_a_reader_with_more_than_a_fault(String name) throws IOException {
        Random dice = new Random(11);
        Format format = ((Recognised.As) new Formats(SAY).recognise(ExportsTest.FILES.resolve(name))).format();
        for (int i = 0; i < 150; i++) {
            byte[] file = Files.readAllBytes(ExportsTest.FILES.resolve(name));
            for (int k = 0; k < 1 + i / 10; k++) {
                file[dice.nextInt(file.length)] = (byte) dice.nextInt();
            }
            Tally.of(format, new ByteArrayInputStream(file));
        }
    }

    @Test
    void a_zip_of_takeout_gives_the_feeds_of_blogs_and_nothing_else() throws IOException {
        byte[] feed = Files.readAllBytes(ExportsTest.FILES.resolve("blogger-takeout.atom"));
        Path zip = zip(Map.of("Takeout/Blogger/Comments/My blog/feed.atom", feed, "Takeout/Blogger/Blogs/My blog/feed.atom", feed,
                "Takeout/Blogger/Blogs/My blog/theme-classic.html", "<html>".getBytes(StandardCharsets.UTF_8),
                "__MACOSX/Takeout/Blogger/Blogs/My blog/feed.atom", feed, "__MACOSX/Takeout/Blogger/Blogs/My blog/._feed.atom", new byte[] {0, 5}));
        Tally tally = Tally.of(zip);
        assertEquals("513ca254297eb097b25fd4af2770a3e13efe6ecd860238ed8c7b9f47d6da78cd", tally.signature());
        assertEquals(Map.of("duplicate", 1, "unknown kind", 1), tally.passedOver);
        assertEquals(List.of(), tally.flaws);
    }

    @Test
    void a_zip_that_points_out_of_itself_puts_nothing_anywhere() throws IOException {
        Path zip = zip(Map.of("../../Takeout/Blogger/Blogs/x/feed.atom", FEED.getBytes(StandardCharsets.UTF_8),
                "../../evil.txt", new byte[] {1}, "/etc/evil", new byte[] {1}, "Takeout/Blogger/Albums/../../../evil.png", new byte[] {1}));
        Tally tally = Tally.of(zip);
        assertEquals(List.of(new Flaw(SAY.file(), SAY.noFeed())), tally.flaws);
        assertFalse(Files.exists(folder.resolve("../evil.txt")));
        try (Pictures pictures = Pictures.in(zip)) {
            assertTrue(pictures.open("../../etc/passwd").isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Takeout/Blogger/Blogs/x/feed.atom", "Takeout/Blogger/Blogs/x/theme-classic.html"})
    void a_zip_that_swells_without_end_is_stopped(String name) throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(FEED.getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                out.write(spaces);
            }
            out.closeEntry();
        }
        Tally tally = assertTimeout(SOON, () -> Tally.of(bomb));
        assertFalse(tally.flaws.isEmpty());
        assertTrue(tally.order.isEmpty());
    }

    @Test
    void a_zip_that_breaks_off_is_named() throws IOException {
        byte[] zip = Files.readAllBytes(zip(Map.of("Takeout/Blogger/Blogs/x/feed.atom", Files.readAllBytes(ExportsTest.FILES.resolve("blogger-takeout.atom")))));
        Tally tally = Tally.of(new TakeoutZip(SAY), new ByteArrayInputStream(zip, 0, zip.length / 2));
        assertTrue(said(tally).contains(SAY.brokenOff()), tally.flaws.toString());
        assertFalse(tally.order.isEmpty());
    }

    @Test
    void a_picture_is_found_by_its_name_unless_two_of_that_name_differ() throws IOException {
        Path zip = zip(Map.of("Takeout/Blogger/Albums/A/Desk.JPG", new byte[] {1, 2}, "Takeout/Blogger/Albums/A/desk.json", new byte[] {1},
                "Takeout/Blogger/Albums/A/IMG_1.png", new byte[] {1}, "Takeout/Blogger/Albums/B/IMG_1.png", new byte[] {2},
                "Takeout/Other/cat.png", new byte[] {3}));
        try (Pictures pictures = Pictures.in(zip)) {
            assertEquals(2, pictures.open("desk.jpg").orElseThrow().readAllBytes().length);
            assertTrue(pictures.open("IMG_1.png").isEmpty());
            assertTrue(pictures.open("cat.png").isEmpty());
            assertTrue(pictures.open("desk.json").isEmpty());
        }
        Files.createDirectories(folder.resolve("pictures/2016"));
        Files.write(folder.resolve("pictures/2016/Landing.png"), new byte[] {9});
        Files.createSymbolicLink(folder.resolve("pictures/out.png"), Path.of("/etc/hostname"));
        try (Pictures pictures = Pictures.inFolder(folder.resolve("pictures"))) {
            assertEquals(1, pictures.open("landing.png").orElseThrow().readAllBytes().length);
            assertTrue(pictures.open("out.png").isEmpty());
        }
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = Files.createTempFile(folder, "takeout", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    @Test
    void a_date_of_zeros_on_what_was_public_is_a_fault_and_on_a_draft_is_none() throws IOException {
        Tally tally = takeout(FEED + post(11, "One", "w").replace("2019-01-01T10:00:00Z", "0000-00-00T00:00:00Z")
                + post(12, "Two", "w").replace("2019-01-01T10:00:00Z", "").replace("LIVE", "DRAFT") + "</feed>");
        assertEquals(List.of(new Flaw("11", SAY.noDay())), tally.flaws);
        assertNull(tally.articles.get("11").moment());
    }

    @Test
    void what_has_no_number_is_named_by_its_place() throws IOException {
        Tally tally = takeout(FEED + post(11, "One", "w") + post(12, "Two", "w").replaceFirst("<id>[^<]*</id>", "<id/>") + "</feed>");
        assertEquals(List.of(new Flaw("entry 2", SAY.noKey())), tally.flaws);
        assertEquals(Map.of("no key", 1), tally.passedOver);
    }
}
