package org.candour.words;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candour.words.concerns.CopiedDocuments;
import org.candour.words.concerns.Emails;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Offices;
import org.candour.words.concerns.Sheet;
import org.candour.words.concerns.SignOffs;
import org.candour.words.concerns.TrackedAddresses;
import org.candour.words.concerns.numbers.NationalInsuranceNumbers;
import org.candour.words.concerns.numbers.NhsNumbers;
import org.candour.words.concerns.numbers.PncNumbers;
import org.candour.words.concerns.numbers.Postcodes;
import org.candour.words.concerns.numbers.PrisonNumbers;
import org.candour.words.concerns.numbers.ReferenceNumbers;
import org.candour.words.concerns.numbers.Telephones;
import org.candour.words.concerns.people.Accusations;
import org.candour.words.concerns.people.AgesAndOffences;
import org.candour.words.concerns.people.DaysAndPlaces;
import org.candour.words.concerns.people.JobsAndPlaces;
import org.candour.words.concerns.people.PersonalNames;
import org.candour.words.tree.Escaped;

/** Finds phrases in a text that could point to someone. Precise rather than complete: a false alarm teaches people to skip. */
@Singleton
public class Concerns {
    /** Most phrases pointed out in one text. */
    public static final int MOST = 100;

    /** Most that are looked at before the first {@link #MOST} of the text are taken: hostile text holds any number. */
    private static final int MOST_SEEN = 500;

    /** What a quoted source says of people is public already; numbers and addresses in it are pointed out all the same. */
    private static final Set<Concern.Kind> PUBLIC_IN_SOURCES = EnumSet.of(Concern.Kind.ACCUSED_PERSON, Concern.Kind.PERSON, Concern.Kind.OFFICE,
            Concern.Kind.JOB_AND_PLACE, Concern.Kind.AGE_AND_OFFENCE, Concern.Kind.DAY_AND_PLACE, Concern.Kind.SIGN_OFF);

    /** In the order of {@link Concern.Kind}: what is found first is kept where two overlap. */
    private final List<Finder> finders;

    /**
     * Every finder.
     *
     * @param known the keeper's lists, asked anew for each text
     */
    public Concerns(KnownNames known) {
        finders = List.of(new TrackedAddresses(), new Emails(), new NationalInsuranceNumbers(), new PncNumbers(),
                new PrisonNumbers(), new Postcodes(), new NhsNumbers(), new Telephones(), new ReferenceNumbers(),
                new Accusations(new PersonalNames(known)), new Offices(known), new JobsAndPlaces(), new AgesAndOffences(),
                new DaysAndPlaces(), new SignOffs(), new CopiedDocuments());
    }

    /** The phrases of a text in its order, {@link #MOST} at most; where two overlap, only the surer one. */
    public List<Concern> in(String words) {
        Sheet sheet = new Sheet(words);
        List<Concern> found = new ArrayList<>();
        finders.forEach(finder -> finder.find(sheet, concern -> addFree(sheet, found, concern)));
        found.sort(Comparator.comparingInt(Concern::start));
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
    }

    private static void addFree(Sheet sheet, List<Concern> found, Concern concern) {
        if (found.size() < MOST_SEEN
                && !(PUBLIC_IN_SOURCES.contains(concern.kind()) && sheet.inSource(concern.start()))
                && found.stream().noneMatch(c -> c.start() < concern.end() && concern.start() < c.end())) {
            found.add(concern);
        }
    }

    /**
     * A text as typed, in paragraphs, with each phrase inside {@code <mark id="concern-1">} and so on. One such text
     * may stand on a page; {@link SafeHtml#within} keeps several apart.
     *
     * @param concerns of this very text, in its order
     */
    public static SafeHtml marked(String words, List<Concern> concerns) {
        StringBuilder html = new StringBuilder("<p>");
        int at = 0;
        int number = 1;
        for (Concern concern : concerns) {
            html.append(lines(words.substring(at, concern.start())))
                    .append("<mark id=\"concern-").append(number++).append("\">")
                    .append(Escaped.text(words.substring(concern.start(), concern.end()).replace('\n', ' ')))
                    .append("</mark>");
            at = concern.end();
        }
        return new SafeHtml(html.append(lines(words.substring(at))).append("</p>").toString());
    }

    private static String lines(String words) {
        return Escaped.text(words).replaceAll("\n(?:[ \t]*\n)+", "</p>\u0001<p>").replace("\n", "<br>\n")
                .replace('\u0001', '\n');
    }
}
