package org.candour.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.words.concerns.measured.Passage;
import org.candour.words.concerns.measured.Passages;

/**
 * A flood of advertising as machines send it, and what colleagues said in the same hours. Each of the three senders
 * changes about every fourth word of a message: for another, by spaces, by letters that only look like ours; and names,
 * addresses, case and signs.
 */
public final class Flood {
    private static final List<String> SENDERS = List.of(
            "Hello dear friends I am {name} and I want to share how I found the best online casino bonus of this year, they gave me two "
                    + "hundred free spins without any deposit and my withdrawal arrived on the same evening, play now at {link} and thank me later",
            "My name is {name} and I was refused by every bank until I met a lender who approved my loan of fifty thousand in less than a day "
                    + "with only two percent interest and no questions about my credit history, write to him today through {link} before the offer closes",
            "Great article, very informative for all readers! If your website needs more visitors our certified team will place it on the first "
                    + "page of every search engine within thirty days or you pay nothing at all, {name} was delighted, see the prices under {link} now");
    private static final List<String> NAMES = List.of("Tamara", "Wendell", "Mrs Olufemi", "Bartholomew", "Dr Quist", "Svetlana", "Uncle Teo",
            "Marguerite", "Hamish", "Professor Adeyinka");
    private static final List<String> HOSTS = List.of("http://lucky-%d.example/go", "https://w%d.example.net/?r=77", "www.offer%d.top/now",
            "http://b%d.example.com/a/b/c", "best%d.shop");
    private static final List<String> OTHER_WORDS = List.of("really", "wonderful", "quick", "today", "amazing", "certainly", "people",
            "always", "money", "simple", "trusted", "special", "guaranteed", "family", "finally", "perfect");
    private static final String LATIN = "aeopcyxis";
    private static final String CYRILLIC = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455";

    private static final List<String> SHORT = List.of("I agree.", "Well said.", "Well said!", "Spot on.", "This.", "Same here.",
            "Same in our office.", "Couldn't agree more.", "Thank you for writing this.", "Thank you. I thought it was only me.",
            "Agree with every word of that.", "Nothing changes, does it?", "Exactly what happened to us.", "Hear hear.", "Yes. All of it.",
            "You are not alone.", "+1", "So true, sadly.", "I could have written this myself.", "Well said, could not agree more.",
            "Totally agree with the comment above.", "Me too. I have handed in my notice.", "Solidarity from the north west.",
            "How sad this is to read.", "Wow. Just wow.");
    private static final List<String> PAPERS = List.of(
            "The inspectorate found that fewer than half of the cases it looked at had been seen in the week they should have been, that "
                    + "plans were missing in one file of three, and that staff spoke of workloads nobody could carry. A spokesman said the "
                    + "findings were taken seriously, that recruitment was under way, and that the picture had improved since the visit.",
            "Ministers are to bring the service back under one roof after a review called the split a costly mistake. The contracts, worth "
                    + "more than a billion over seven years, will end early. Unions welcomed the news and asked who would pay for the computers "
                    + "that have to be bought a second time.");
    private static final List<String> REMARKS = List.of("Found this in today's paper. They never ask the people who do it.",
            "Worth reading to the end, and then counting how many managers are quoted.", "I was there for that inspection and this is the polite version.",
            "And what about the admin staff? Not one word about them, as always.", "We said all of this in 2013 and were told we were negative.");

    /** A long sentence that many say, each with words of their own. */
    public static final String SENTENCE = "You must attend every appointment you are given and keep in touch with your officer as you are told to.";
    private static final List<String> ROUND_IT = List.of(
            "%s I have one who works nights and sleeps through the morning ones, and I am to send him back for that.",
            "Eleven on my list are in hospital this week. %s Shall I knock on the ward?",
            "It took them two days to write this, and the printer has been broken since March:\n\n\"%s\"",
            "%s Fine words for an office without a waiting room, where they stand in the rain until somebody comes down.",
            "My grandmother kept hens and had more patience with them. %s",
            "%s And who keeps in touch with us? The last visit from upstairs was before my daughter was born.",
            "I read it out at the union meeting and somebody laughed - %s - and then nobody did.",
            "%s Diolch yn fawr, but the bus from Tywyn goes twice a day and neither comes when you open.");

    private final Random random;

    /** The same seed makes the same flood. */
    public Flood(long seed) {
        this.random = new Random(seed);
    }

    /** The messages of one of the three senders, 0 to 2. */
    public List<String> of(int sender, int messages) {
        return Stream.generate(() -> message(SENDERS.get(sender))).limit(messages).toList();
    }

    /** The same of a sender who changes only names and addresses. */
    public List<String> plainlyOf(int sender, int messages) {
        return Stream.generate(() -> named(SENDERS.get(sender))).limit(messages).toList();
    }

    private String named(String sender) {
        return sender.replace("{name}", any(NAMES)).replace("{link}", any(HOSTS).formatted(random.nextInt(100_000)));
    }

    private String message(String sender) {
        String named = named(sender);
        String words = Stream.of(named.split(" ")).map(this::changed).collect(Collectors.joining(" "));
        return switch (random.nextInt(6)) {
            case 0 -> words.toUpperCase();
            case 1 -> words.replace(" ", "  ").replace(",", " , ");
            case 2 -> any(OTHER_WORDS) + " " + any(OTHER_WORDS) + " " + words + "\n\n" + random.nextInt(1_000_000);
            case 3 -> words.replaceAll("\\b(bonus|loan|website)\\b", "$1 $1");
            default -> words;
        };
    }

    private String changed(String word) {
        return switch (random.nextInt(30)) {
            case 0, 1 -> word.startsWith("http") ? word : any(OTHER_WORDS);
            case 2 -> "";
            case 3 -> word + " " + any(OTHER_WORDS);
            case 4, 5 -> disguised(word);
            case 6 -> word.startsWith("http") || word.length() > 9 ? word : String.join(" ", word.split(""));
            default -> word;
        };
    }

    private static String disguised(String word) {
        return word.startsWith("http") ? word
                : word.chars().mapToObj(c -> LATIN.indexOf(c) < 0 ? "" + (char) c : "" + CYRILLIC.charAt(LATIN.indexOf(c))).collect(Collectors.joining());
    }

    /** What people said meanwhile: speech of every sort, short agreement, replies to the same words, and pasted newspaper. */
    public List<String> honest(int comments) {
        List<String> said = new ArrayList<>();
        for (int i = 0; said.size() < comments / 5; i++) {
            said.add(SHORT.get(i % SHORT.size()));
        }
        List<String> speech = Stream.concat(Passages.tuned().stream(), Passages.heldOut().stream()).map(Passage::words).toList();
        for (int i = 0; said.size() < comments / 4; i++) {
            said.add("> " + PAPERS.get(i % PAPERS.size()) + "\n\n" + speech.get(speech.size() - 1 - i));
        }
        for (int i = 0; i < 4 && said.size() < comments; i++) {
            said.add(PAPERS.get(i % PAPERS.size()) + "\n\n" + REMARKS.get(i));
        }
        for (int i = 0; said.size() < comments; i++) {
            String own = speech.get(i % speech.size());
            boolean again = i >= speech.size();
            said.add(i % 7 == 6 || again ? "> " + speech.get((i + 3) % speech.size()).replace("\n", "\n> ") + "\n\n" + any(REMARKS) + " " + own : own);
        }
        return said;
    }

    /** What different people said about {@link #SENTENCE}, each of whom has it in full. */
    public static List<String> sayingOneSentence() {
        return ROUND_IT.stream().map(own -> own.formatted(SENTENCE)).toList();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
