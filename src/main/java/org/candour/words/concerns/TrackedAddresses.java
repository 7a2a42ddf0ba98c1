package org.candour.words.concerns;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;

/** Addresses on the web with a parameter that says to whom or where they were given; with these the whole is found. */
public final class TrackedAddresses implements Finder {
    private static final Pattern ADDRESS = Pattern.compile("(?<![A-Za-z0-9])(?:https?://|www\\.)[^\\s<>\"\\]|]{4,2000}+", Pattern.CASE_INSENSITIVE);

    /** What campaigns, search engines, mailing lists and "share" buttons add. */
    private static final Pattern MARK = Pattern.compile("[?&;#](?:utm_[a-z_]{1,30}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid"
            + "|msclkid|yclid|twclid|ttclid"
            + "|li_fat_id|igsh|igshid|mc_eid|mc_cid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|s_cid|ns_campaign"
            + "|at_campaign"
            + "|ref_src|cmp|si|share_id|rcpt|recipient|subscriber_id|trk|trackid|tracking_id)=", Pattern.CASE_INSENSITIVE);

    /** Mail programs at work wrap links so; the wrapping names whose mailbox it was. */
    private static final Pattern WRAPPED = Pattern.compile("safelinks\\.protection\\.outlook\\.com"
            + "|urldefense\\.(?:proofpoint\\.)?com", Pattern.CASE_INSENSITIVE);

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        Matcher address = ADDRESS.matcher(sheet.words());
        while (address.find()) {
            if (MARK.matcher(address.group()).find() || WRAPPED.matcher(address.group()).find()) {
                found.accept(sheet.concern(Concern.Kind.TRACKED_ADDRESS, address.start(), end(sheet.words(), address)));
            }
        }
    }

    /** The stop after an address is not part of it. */
    private static int end(String words, Matcher address) {
        int end = address.end();
        while (end > address.start() && ".,;:!?)'\u2019\u201D*_".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
