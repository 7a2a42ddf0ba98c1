package org.candour.writing.reports;

import java.util.Optional;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.notices.Consent;
import org.candour.complaints.notices.Particulars;
import org.candour.words.Clean;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form as it came in. What was not sent is empty; nothing here has been checked.
 *
 * @param address of the page or comment, as typed
 * @param about the return key of the words an appeal is about, as typed; it is not kept
 * @param knows anything when a complainant says that they know who wrote the words
 * @param consent {@code yes} or {@code no}
 * @param step {@code send}, {@code change}, or else it is to be checked
 * @param homepage the field people leave empty
 */
public record ReportForm(@RestForm @Nullable String kind, @RestForm @Nullable String address, @RestForm @Nullable String words,
        @RestForm @Nullable String complainant, @RestForm @Nullable String email, @RestForm @Nullable String meaning,
        @RestForm @Nullable String facts, @RestForm @Nullable String knows, @RestForm @Nullable String consent,
        @RestForm @Nullable String about, @RestForm @Nullable String returnKey, @RestForm @Nullable String stamp,
        @RestForm @Nullable String step, @RestForm @Nullable String homepage) {

    /** Missing fields are empty ones, and what cannot be seen goes. */
    public ReportForm {
        kind = line(kind);
        address = line(address);
        words = text(words);
        complainant = line(complainant);
        email = line(email);
        meaning = text(meaning);
        facts = text(facts);
        knows = line(knows);
        consent = line(consent);
        about = line(about);
        returnKey = line(returnKey);
        stamp = line(stamp);
        step = line(step);
        homepage = Optional.ofNullable(homepage).orElse("");
    }

    /** An empty form of that kind about that address. */
    static ReportForm begin(ComplaintKind kind, String address) {
        return new ReportForm(name(kind), address, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static String line(@Nullable String typed) {
        return Clean.line(Optional.ofNullable(typed).orElse(""));
    }

    private static String text(@Nullable String typed) {
        return Clean.text(Optional.ofNullable(typed).orElse(""));
    }

    /** The kind a name stands for. */
    static Optional<ComplaintKind> kindOf(@Nullable String name) {
        return java.util.stream.Stream.of(ComplaintKind.values()).filter(kind -> name(kind).equals(name)).findFirst();
    }

    static String name(ComplaintKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Words without a kind are a report: nothing typed is thrown away for it. */
    public ComplaintKind what() {
        return kindOf(kind).orElse(ComplaintKind.REPORT);
    }

    /** Whether it can be sent without an address; a notice then lacks something, and is taken all the same. */
    public boolean isPlaceOptional() {
        return what() != ComplaintKind.REPORT && !isNotice();
    }

    /** Whether it is a notice of complaint. */
    public boolean isNotice() {
        return what() == ComplaintKind.NOTICE;
    }

    /** Whether it asks for another look at a decision. */
    public boolean isAppeal() {
        return what() == ComplaintKind.APPEAL;
    }

    boolean sends() {
        return step.equals("send");
    }

    boolean changes() {
        return step.equals("change");
    }

    /** What a notice says besides. */
    Particulars particulars() {
        return isNotice() ? new Particulars(complainant, email, meaning, facts, knows.isEmpty(), consented()) : Particulars.NONE;
    }

    private Consent consented() {
        return switch (consent) {
            case "yes", "true", "on", "1" -> Consent.GIVEN;
            case "no", "false", "off", "0" -> Consent.REFUSED;
            default -> Consent.UNSAID;
        };
    }

    /** Whether the boxes for passing a name on are ticked that way. */
    public boolean passesOn() {
        return consented() == Consent.GIVEN;
    }

    /** Whether they said no. */
    public boolean keepsBack() {
        return consented() == Consent.REFUSED;
    }
}
