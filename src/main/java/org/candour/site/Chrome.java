package org.candour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.candour.edge.Assets;

/** What every page wears: the site's name, its style sheet, and the one way of writing a day. */
@Named
@ApplicationScoped
public class Chrome {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Site site;
    private final Assets assets;
    private final String icon;

    Chrome(Site site, Assets assets) {
        this.site = site;
        this.assets = assets;
        this.icon = "data:image/svg+xml,"
                + URLEncoder.encode(new String(assets.iconBytes(), StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String title() {
        return site.siteTitle();
    }

    public String motto() {
        return site.siteMotto();
    }

    /** The whole address of a path that begins with a slash. */
    public String whole(String path) {
        return site.siteUrl() + path;
    }

    public String sheet() {
        return assets.sheet();
    }

    /** The address of the desk's script. */
    public String deskScript() {
        return assets.deskScript();
    }

    /** The icon itself, as an address: a page then costs two requests and not three. Its letters pack better than base64. */
    public String icon() {
        return icon;
    }

    /** Where the quick way out leads; empty where the keeper has set none. */
    public String quickExit() {
        return site.quickExit().orElse("");
    }

    public String keeper() {
        return site.keeperName();
    }

    /** "18 September 2016". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Sunday 18 September 2016". */
    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "September 2016". */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }
}
