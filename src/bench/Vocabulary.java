import java.util.Locale;
import java.util.Random;

/**
 * Words as people use them: some all the time, most hardly ever (Zipf). Where every word were as frequent as every other,
 * a search would find everything or nothing.
 */
final class Vocabulary {
    /** About what a blog of that size has, its misspellings included. */
    private static final int SIZE = 40_000;
    private static final String[] BEGIN = ("b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w").split(" ");
    private static final String[] MIDDLE = "a ai e ea ee i ie o oa oo ou u".split(" ");
    private static final String[] END = "b ck d ft g l ld ll lt m mp n nd ng nt p r rd rk rm rn rt s ss st t th x".split(" ");

    private final String[] words;
    private final Random random;

    Vocabulary(long seed) {
        this.random = new Random(seed);
        this.words = new String[SIZE];
        for (int i = 0; i < SIZE; i++) {
            words[i] = i < Work.WORDS.length ? Work.WORDS[i] : made(i);
        }
    }

    /** Of the same number always the same. */
    private static String made(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number; left > 0; left /= BEGIN.length * MIDDLE.length * END.length) {
            word.append(BEGIN[left % BEGIN.length]).append(MIDDLE[left / BEGIN.length % MIDDLE.length])
                    .append(END[left / BEGIN.length / MIDDLE.length % END.length]);
        }
        return word.append(number % 3 == 0 ? "er" : number % 3 == 1 ? "ton" : "ly").toString();
    }

    /** A word, as often as it is used. */
    String word() {
        return words[(int) Math.exp(random.nextDouble() * Math.log(SIZE)) - 1];
    }

    /** The word that so many others are used more often than. */
    String ranked(int place) {
        return words[place];
    }

    int number(int below) {
        return random.nextInt(below);
    }

    String line(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    String sentence(int length) {
        String line = line(length);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) + ".";
    }

    /** So many words in sentences. */
    String paragraph(int length) {
        StringBuilder text = new StringBuilder();
        for (int left = length; left > 0;) {
            int next = left < 12 ? left : Math.min(left, 8 + number(14));
            text.append(text.isEmpty() ? "" : " ").append(sentence(next));
            left -= next;
        }
        return text.toString();
    }
}
