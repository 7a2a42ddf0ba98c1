package org.candour.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.WriterPerson;
import org.candour.content.export.Exporting;
import org.candour.reading.mirror.Mirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Somebody reads a copy of the site from a disk; scripts off, and no server anywhere. */
@QuarkusTest
@NeedsBrowser
class MirrorJourneyTest {
    @TempDir
    Path place;

    private final Exporting exporting;
    private final Mirror mirror;
    private final MovedClock clock;

    MirrorJourneyTest(Exporting exporting, Mirror mirror, MovedClock clock) {
        this.exporting = exporting;
        this.mirror = mirror;
        this.clock = clock;
    }

    @Test
    void a_reader_goes_from_the_front_page_to_a_comment_and_finds_the_post_again_by_label_and_title() throws IOException {
        DeskPerson keeper = DeskPerson.keeper();
        String title = "Zinc buckets, " + clock.now().getNano();
        String post = keeper.publish(title, "Who else still has them?");
        WriterPerson.anybody().comment(post, "We have four, and one leaks.");
        keeper.decideAll("publish");
        exporting.into(place.resolve("copy"), false, mirror);
        try (Browser reader = Browser.ofReader("file://" + place.resolve("copy"))) {
            reader.go("/index.html").press(reader.driver().findElement(By.linkText(title)));
            assertEquals(post + "/index.html", reader.path());
            assertTrue(reader.text().contains("We have four, and one leaks."), reader.text());
            assertTrue(reader.text().contains("no comment can be written"), reader.text());
            assertEquals("1.65", "%.2f".formatted(lineHeight(reader)), "the style sheet is there");
            reader.one("#c1 .u-url").click();
            assertEquals(post + "/index.html#c1", reader.path());

            reader.press(reader.driver().findElement(By.linkText("Labels")));
            assertEquals("/labels/index.html", reader.path());
            reader.press(reader.driver().findElement(By.linkText("Contents"))).press(reader.driver().findElement(By.linkText("Z")));
            assertEquals("/titles/z.html", reader.path());
            reader.press(reader.driver().findElement(By.linkText(title)));
            assertEquals(post + "/index.html", reader.path());
            assertEquals(0, reader.all("form, script").size());
        }
    }

    private static double lineHeight(Browser reader) {
        return size(reader.one(".prose").getCssValue("line-height")) / size(reader.one(".prose").getCssValue("font-size"));
    }

    private static double size(String pixels) {
        return Double.parseDouble(pixels.replace("px", ""));
    }
}
