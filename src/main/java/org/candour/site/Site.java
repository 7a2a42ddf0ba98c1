package org.candour.site;

import io.quarkus.runtime.configuration.TrimmedStringConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The settings of this site. Each is also an environment variable: {@code siteTitle} is
 * {@code CANDOUR_SITE_TITLE}. Defaults stand in {@code application.properties} unless given here.
 */
@ConfigMapping(prefix = "candour")
public interface Site {

    /** The folder of the store, the site's secret and the backups; made with mode 700. */
    Path data();

    /** The folder of posts and pages as plain files. It may be missing. */
    Path content();

    /** The name of the site, on every page. */
    String siteTitle();

    /** One sentence under the name on the front page. */
    @WithDefault("Guest posts and discussion by people who do the work.")
    String siteMotto();

    /** The address readers use, without a slash at its end. */
    String siteUrl();

    /** The zone in which a day begins. */
    ZoneId zone();

    /** The name under which the keeper answers. */
    @WithDefault("Keeper")
    String keeperName();

    /** The series in which guest posts appear, each with its number. */
    @WithDefault("Guest Blog")
    String seriesName();

    /** When people read what waits, in the keeper's own words, set into "We read what waits …" in the letters to writers. */
    @WithDefault("most days at eight, one and after seven")
    String readingHours();

    /** Where the link to leave the pages of a writer quickly leads; none, and there is no link. */
    Optional<String> quickExit();

    /** The reasons a new site begins with, for which something may not be published, the preset first; from then on they are the keeper's at the desk. */
    @WithDefault("It could identify someone,"
            + "It accuses someone,"
            + "It touches a live case,"
            + "It would be against the law to publish,"
            + "It attacks a person,"
            + "It contains contact details,"
            + "It is advertising or repeats,"
            + "It has nothing to do with the post")
    List<@WithConverter(TrimmedStringConverter.class) String> reasons();

    /** The least time between two batches of comments; 0 s makes each decision a batch of one. */
    Duration publicationInterval();

    /** Comments sent sooner than this after their form was made stand among the doubtful. */
    Duration commentDwell();

    /** Sends a minute over everyone together, or {@code off}. */
    String pace();

    /** Bytes of words of comments on which nobody has decided; more are not taken in until some are decided. */
    @WithDefault("67108864")
    long waitingBytes();

    /** The cron line of the nightly work. */
    String nightly();

    /** Days a declined comment is kept for an appeal. */
    @WithDefault("14")
    int declinedDays();

    /** Days a question to a writer may stay unanswered. */
    @WithDefault("30")
    int questionDays();

    /** Days a backup keeps words that are gone from the store. */
    @WithDefault("7")
    int backupDays();

    /** The loopback port on which commands reach the running site; 0 is any free one. */
    @WithDefault("0")
    int sideDoorPort();

    /** True when arrivals reach the desk at once and each decision is a batch of one. */
    default boolean immediate() {
        return publicationInterval().isZero();
    }
}
