package org.candour.words.concerns.numbers;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/** Numbers of files, cases, complaints and members of staff: what stands behind such a word, and two known shapes. */
public final class ReferenceNumbers implements Finder {
    private static final String WHOSE = "(?:our|your|my|file|letter|grievance|complaint|incident|crime|case|claim|appeal"
            + "|staff|payroll|employee|personnel"
            + "|warrant|collar|pension|badge|hr|document|doc|ticket|court)";

    private static final Pattern LABELLED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:" + WHOSE + "[ \\t]{1,2})?ref(?:erence)?(?:[ \\t](?:number|no))?"
            + "|" + WHOSE + "[ \\t](?:number|no|num|id)|URN)(?:[.:#]|[ \\t](?:is|was)(?![\\p{L}]))?[ \\t]{0,3}"
            + "(?=[A-Z/.-]{0,24}[0-9])([A-Z0-9][A-Z0-9/.-]{2,24})(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    /** A number of the probation case system, or of a case in the Crown Court, where T is for trial. */
    private static final Pattern KNOWN = Pattern.compile("(?<![\\p{L}\\p{N}/])(?:CRN[: ]{0,2}[A-Z][0-9]{6}|[TSAU](?:19"
            + "|20)[0-9]{6})(?![\\p{L}\\p{N}/])");

    /** Instructions, papers and laws have references of their own, and they are everybody's. */
    private static final Pattern PUBLIC = Pattern.compile("(?i)(?:PSI|PSO|PI|AI|HC|HL|CM|CP|SI|ISBN|ISSN|EWCA|EWHC|UKSC|EN"
            + "|ISO|BS)[^\\p{L}]?.*");

    private static final int DIGITS = 3;

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        sheet.each(KNOWN, Concern.Kind.REFERENCE, found);
        Matcher labelled = LABELLED.matcher(sheet.words());
        while (labelled.find()) {
            String number = labelled.group(1);
            boolean numbered = number.chars().filter(Character::isDigit).count() >= DIGITS;
            if (numbered && !PUBLIC.matcher(number).matches()) {
                int end = number.endsWith(".") || number.endsWith("-") ? labelled.end() - 1 : labelled.end();
                found.accept(sheet.concern(Concern.Kind.REFERENCE, labelled.start(), end));
            }
        }
    }
}
