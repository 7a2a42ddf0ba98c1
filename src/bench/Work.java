import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * A blog of many posts, the same every time. One is an article of 1,200 words with 200 threaded comments of 60 to 120
 * words; one has 300 words and 200 comments of 65, the thread whose bytes are weighed; the others have 250 to 500 words.
 */
final class Work {
    /** The article that everything hot is measured on. */
    static final String ARTICLE = "/2026/03/the-long-article";
    /** The thread that is weighed. */
    static final String WEIGHED = "/2026/02/the-weighed-thread";
    static final int COMMENTS = 200;

    static final String[] WORDS = ("a about absence above advice after again against all almost alone also always an and another answer "
            + "any anyone are around arrive as asked at away back bad be because bed been before began behind believe below better "
            + "between blame both bring building bus but by call came can car carry change child clear close coat cold come could "
            + "count court cup day deadline desk did different do door down each early email end enough even evening ever every "
            + "evidence face fair family far father feel few file find first five floor folder for form four friday from full gave "
            + "get give go gone good grant had half hand hard has have he hear heavy her here him his home hope hostel hour house how "
            + "i if in inspector instead into is it its job judge keep kept key kind kitchen knew know landing last late learn leave "
            + "left less let letter licence light like line list listen little long look lost made manager many matter may me mean "
            + "meeting might minute monday money month more morning most mother move much must my name need never new next night no "
            + "nobody not nothing now of off office often old on once one only open or order other our out over own paper people "
            + "perhaps phone place plan policy prison promise quarter question quiet quite rather read ready real release report "
            + "rest right ring risk room rota said same sat saw say school seen send sentence shift short should sick side since "
            + "sit six small so some someone soon speak staff stay still stop street such supervisor table take talk target tea team "
            + "tell than that the their them then there these they thing think this those though three through time to today "
            + "together told too took training tried true trust two under until up us used van very visit voice wait walk wall want "
            + "was watch water way we week well went were what when where which while who why will window with within without "
            + "women word work worse would write wrong year yes yesterday yet you young your").split(" ");

    private final Random random;

    Work(long seed) {
        this.random = new Random(seed);
    }

    static void write(Path content, int posts) throws IOException {
        Work work = new Work(1_203);
        work.post(content, ARTICLE, 1_200);
        work.thread(content, ARTICLE, 60, 120);
        work.post(content, WEIGHED, 300);
        work.thread(content, WEIGHED, 65, 65);
        for (int post = 2; post < posts; post++) {
            String path = String.format(Locale.ROOT, "/%d/%02d/an-ordinary-day-%d", 2010 + post / 130, 1 + post % 12, post);
            work.post(content, path, 250 + work.random.nextInt(251));
        }
    }

    private void post(Path content, String path, int words) throws IOException {
        String front = "---\ntitle: " + capital(line(5)) + "\ndate: " + path.substring(1, 5) + "-" + path.substring(6, 8) + "-14\n"
                + "byline: Somebody at work\nlabels: [" + word(0) + ", " + word(1) + "]\nsummary: " + sentence(14) + "\n---\n";
        StringBuilder text = new StringBuilder(front);
        for (int left = words; left > 0; left -= 100) {
            text.append(paragraph(Math.min(100, left))).append("\n\n");
        }
        Path file = content.resolve("posts" + path + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Three in five answer one of the forty before them. */
    private void thread(Path content, String path, int least, int most) throws IOException {
        StringBuilder text = new StringBuilder("comments:\n");
        for (int number = 1; number <= COMMENTS; number++) {
            text.append("  - number: ").append(number).append("\n    day: ").append(path, 1, 5).append('-').append(path, 6, 8).append("-15\n");
            if (number > 5 && random.nextInt(5) < 3) {
                text.append("    reply-to: ").append(Math.max(1, number - 1 - random.nextInt(40))).append('\n');
            }
            text.append("    words: |\n      ").append(paragraph(least + random.nextInt(most - least + 1))).append('\n');
        }
        Files.writeString(content.resolve("posts" + path + ".thread.yaml"), text);
    }

    /** So many words in sentences. */
    String paragraph(int words) {
        StringBuilder text = new StringBuilder();
        for (int left = words; left > 0;) {
            int next = left < 12 ? left : Math.min(left, 8 + random.nextInt(14));
            text.append(text.isEmpty() ? "" : " ").append(sentence(next));
            left -= next;
        }
        return text.toString();
    }

    private String sentence(int words) {
        return capital(line(words)) + ".";
    }

    private String line(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** A label: one of ten. */
    private String word(int kind) {
        return new String[] {"courts", "hostels", "release", "rotas", "targets", "nights", "prison", "reports", "training", "visits"}
                [kind * 5 + random.nextInt(5)];
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
