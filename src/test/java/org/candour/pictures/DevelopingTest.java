package org.candour.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;

/** What a camera, a telephone or a program writes beside the pixels is nowhere in what readers are sent. */
class DevelopingTest {
    @Test
    void nothing_but_the_pixels_is_left_of_any_picture() throws Exception {
        for (Map.Entry<String, byte[]> picture : Snapshots.all().entrySet()) {
            byte[] sent = Developing.of(picture.getValue()).bytes();
            for (String mark : Snapshots.MARKS) {
                assertFalse(Snapshots.holds(sent, mark), () -> mark + " in " + picture.getKey());
            }
            assertTrue(Snapshots.MARKS.stream().anyMatch(mark -> Snapshots.holds(picture.getValue(), mark)),
                    () -> "the original holds what is looked for: " + picture.getKey());
            assertEquals(ImageIO.read(new ByteArrayInputStream(picture.getValue())).getRGB(20, 20) >>> 24, 0xFF);
        }
    }

    @Test
    void what_was_developed_once_is_not_changed_by_doing_it_again() throws Exception {
        for (Map.Entry<String, byte[]> picture : Snapshots.all().entrySet()) {
            byte[] once = Developing.of(picture.getValue()).bytes();
            assertArrayEquals(once, Developing.of(once).bytes(), picture.getKey());
        }
        byte[] plain = Snapshots.jpeg();
        assertArrayEquals(plain, Developing.of(plain).bytes(), "a JPEG with nothing beside its pixels loses nothing");
    }

    @Test
    void a_picture_taken_on_its_side_stands_upright() throws Exception {
        Developing upright = Developing.of(Snapshots.withExif(6));
        assertEquals(Snapshots.HEIGHT, upright.width());
        assertEquals(Snapshots.WIDTH, upright.height());
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(upright.bytes()));
        assertTrue(red(pixels, upright.width() - 6, 6), "what was at the top left is at the top right");
        assertFalse(red(pixels, 6, 6));
        for (int orientation = 1; orientation <= 8; orientation++) {
            assertEquals(orientation < 5 ? Snapshots.WIDTH : Snapshots.HEIGHT, Developing.of(Snapshots.withExif(orientation)).width());
        }
    }

    private static boolean red(BufferedImage pixels, int x, int y) {
        Color colour = new Color(pixels.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 80;
    }

    @Test
    void a_moving_picture_goes_on_moving() throws Exception {
        byte[] sent = Developing.of(Snapshots.gif()).bytes();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(sent)));
        assertEquals(3, reader.getNumImages(true));
        assertTrue(Snapshots.holds(sent, "NETSCAPE2.0"), "and begins again");
        assertTrue(new Color(reader.read(1).getRGB(5, 5)).getGreen() > 200, "its second frame is its own");
    }

    @Test
    void what_is_no_picture_is_named_and_what_is_too_large_is_never_unpacked() {
        assertEquals(Unfit.OTHER_KIND, why("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes()));
        assertEquals(Unfit.OTHER_KIND, why("<html><script>alert(1)</script>".getBytes()));
        assertEquals(Unfit.OTHER_KIND, why(new byte[0]));
        assertEquals(Unfit.DAMAGED, why(Arrays.copyOf(Snapshots.png(), 60)));
        assertEquals(Unfit.DAMAGED, why(Arrays.copyOf(Snapshots.gif(), 40)));
        assertEquals(Unfit.TOO_MANY_PIXELS, why(Snapshots.bomb()));
        assertEquals(Unfit.TOO_LARGE, why(new byte[Developing.MOST_BYTES + 1]));
        assertEquals(List.of("image/jpeg", "image/png", "image/gif"), List.of(Snapshots.jpeg(), Snapshots.png(), Snapshots.gif()).stream()
                .map(DevelopingTest::type).toList(), "by what it is");
    }

    private static Unfit why(byte[] file) {
        return assertThrows(Developing.Failed.class, () -> Developing.of(file)).why();
    }

    private static String type(byte[] file) {
        try {
            return Developing.of(file).type();
        } catch (Developing.Failed failed) {
            return failed.why().name();
        }
    }
}
