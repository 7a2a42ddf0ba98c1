package org.candour.words.concerns;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;

/**
 * What only a copy of a document or an e-mail carries. Each stands at the head of a line: who writes about a marking
 * in a sentence has copied nothing.
 */
public final class CopiedDocuments implements Finder {
    /** The marking scheme of central government since 2014 and the one before it. */
    private static final String CLASSED = "OFFICIAL(?: ?[-\u2013\u2014:]? ?SENSITIVE)?(?: ?[-\u2013\u2014:] ?[A-Z ]{3,30})?"
            + "|RESTRICTED(?: ?[-\u2013\u2014:] ?[A-Z ]{3,30})?|PROTECT(?: ?[-\u2013\u2014:] ?[A-Z ]{3,30})?"
            + "|(?:STRICTLY |PRIVATE AND )?CONFIDENTIAL|NOT PROTECTIVELY MARKED|(?:[A-Z]{3,12}[ -])?IN[ -]CONFIDENCE"
            + "|INTERNAL USE ONLY|DRAFT[ -]+NOT FOR [A-Z ]{3,30}";

    private static final Pattern CLASSIFICATION = Pattern.compile("(?m)^[*_#\\[( \\t]{0,6}(" + CLASSED + ")(?:[*_#\\]). \\t]{0,6}$|(?<=SENSITIVE)\\b)");

    private static final Pattern PAGE = Pattern.compile("(?m)(?:^|[|\\t]|[ ]{3})[*_|( \\t]{0,6}(Page [0-9]{1,4} (?:of"
            + "|/) [0-9]{1,4})[*_|). \\t]{0,6}$");

    private static final Pattern VERSION = Pattern.compile("(?m)^[*_|( \\t]{0,6}((?:(?:Template|Form|Document|Policy|Draft"
            + "|Issue) )?(?:[Vv]ersion|[Vv]er\\.?|v|V|Template|Issue) ?[0-9]{1,2}(?:\\.[0-9]{1,2}){1,2}[^\\n.]{0,40})$");

    private static final Pattern FOOTER = Pattern.compile("(?im)^[*_|( \\t]{0,6}(uncontrolled (?:when|if) printed"
            + "|printed copies are uncontrolled|not for (?:onward )?(?:circulation|distribution|publication)|for internal use only"
            + "|(?:document|policy) (?:owner|control|reference|title|number) ?:|(?:review|issue|effective) date ?:"
            + "|date of (?:issue|review) ?:|template (?:ref|reference|version|owner)\\b|(?:\u00A9 ?)?crown copyright"
            + "|-{2,}[ ]?(?:original message|forwarded message)[ ]?-{2,}|begin forwarded message:"
            + "|sent from my [\\p{L}0-9 ]{2,24}|sent from (?:outlook|yahoo|samsung|mail) [^\\n]{0,24}"
            + "|get outlook for (?:ios|android)"
            + "|caution: this e-?mail (?:originated|was sent)|this e-?mail (?:and any (?:files|attachments)|is (?:private"
            + "|intended))|on [^\\n]{6,70} wrote:[ \\t]*$)");

    private static final Pattern HEADING = Pattern.compile("(?im)^[*_> \\t]{0,6}((?:From|Sent|To|Cc|Bcc|Subject|Date"
            + "|Reply-To|Importance|Attachments|Oddi wrth|Anfonwyd|At|Pwnc) ?:)[*_]{0,2} ");

    /** An e-mail has headings on lines that follow one another: so many, and one that says from whom or when. */
    private static final int HEADINGS = 2;
    private static final int LINE_BETWEEN = 300;
    private static final Set<String> TELLING = Set.of("from:", "sent:", "oddi wrth:", "anfonwyd:");

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        for (Pattern pattern : new Pattern[] {CLASSIFICATION, PAGE, VERSION, FOOTER}) {
            Matcher matcher = pattern.matcher(sheet.words());
            while (matcher.find()) {
                found.accept(sheet.concern(Concern.Kind.COPIED_DOCUMENT, matcher.start(1), matcher.end(1)));
            }
        }
        headings(sheet, found);
    }

    private static void headings(Sheet sheet, Consumer<Concern> found) {
        Matcher heading = HEADING.matcher(sheet.words());
        Set<String> run = new HashSet<>();
        int first = 0;
        int firstEnd = 0;
        int last = -1;
        while (heading.find()) {
            boolean follows = last >= 0 && heading.start() - last <= LINE_BETWEEN && oneLine(sheet.words(), last, heading.start());
            if (!follows) {
                point(sheet, run, first, firstEnd, found);
                run.clear();
                first = heading.start(1);
                firstEnd = heading.end(1);
            }
            run.add(heading.group(1).toLowerCase(Locale.ROOT).replace(" :", ":"));
            last = heading.end();
        }
        point(sheet, run, first, firstEnd, found);
    }

    private static boolean oneLine(String words, int from, int to) {
        return words.substring(from, to).chars().filter(c -> c == '\n').count() == 1;
    }

    private static void point(Sheet sheet, Set<String> run, int start, int end, Consumer<Concern> found) {
        if (run.size() >= HEADINGS && run.stream().anyMatch(TELLING::contains)) {
            found.accept(sheet.concern(Concern.Kind.COPIED_DOCUMENT, start, end));
        }
    }
}
