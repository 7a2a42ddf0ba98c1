package org.candour.complaints.notices;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a notice says beside the words every complaint has. Empty texts where nothing was said: nobody is turned away for
 * leaving something out, but told what is missing.
 *
 * @param lacks whether they confirm that they do not know enough about the poster to bring proceedings
 */
public record Particulars(String complainant, String email, String meaning, String facts, boolean lacks, Consent consent) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** Nothing was said. */
    public static final Particulars NONE = new Particulars("", "", "", "", false, Consent.UNSAID);

    /**
     * What the notice lacks; nothing when it is whole.
     *
     * @param words what is complained of, and why
     * @param found whether the place it names is on this site
     */
    public Set<Part> missing(String words, boolean found) {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        without(missing, Part.COMPLAINANT, !complainant.isBlank());
        without(missing, Part.EMAIL, EMAIL.matcher(email.strip()).matches());
        without(missing, Part.STATEMENT, !words.isBlank());
        without(missing, Part.PLACE, found);
        without(missing, Part.MEANING, !meaning.isBlank());
        without(missing, Part.FACTS, !facts.isBlank());
        without(missing, Part.LACKS, lacks);
        without(missing, Part.CONSENT, consent != Consent.UNSAID);
        return missing;
    }

    private static void without(Set<Part> missing, Part part, boolean there) {
        if (!there) {
            missing.add(part);
        }
    }

    /** The e-mail address as two notices of one complainant are compared. */
    public String foldedEmail() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether anything was typed. */
    public boolean saysSomething() {
        return !(complainant + email + meaning + facts).isBlank();
    }
}
