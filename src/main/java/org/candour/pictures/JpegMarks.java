package org.candour.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Node;

/**
 * What stands in a JPEG beside what its pixels need.
 *
 * @param none whether nothing does
 * @param turn how the camera was held, where it says so
 */
record JpegMarks(boolean none, Turn turn) {
    private static final Set<String> NEEDED = Set.of("dqt", "dqtable", "sof", "componentSpec", "dht", "dhtable", "sos", "scanComponentSpec",
            "dri", "app14Adobe");
    private static final String EXIF = "225";
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static JpegMarks of(IIOMetadata beside) {
        Node root = beside.getAsTree(beside.getNativeMetadataFormatName());
        boolean none = true;
        Turn turn = Turn.NONE;
        for (Node part = root.getFirstChild(); part != null; part = part.getNextSibling()) {
            boolean head = part.getNodeName().equals("JPEGvariety");
            for (Node one = part.getFirstChild(); one != null; one = one.getNextSibling()) {
                none &= head ? isPlainHead(one) : NEEDED.contains(one.getNodeName());
                turn = turn.equals(Turn.NONE) ? turn(one) : turn;
            }
        }
        return new JpegMarks(none, turn);
    }

    /** Without a thumbnail, which may show what was cut away, and without a table of colours, which can hold words. */
    private static boolean isPlainHead(Node head) {
        return head.getNodeName().equals("app0JFIF") && !head.hasChildNodes();
    }

    private static Turn turn(Node segment) {
        if (segment instanceof IIOMetadataNode node && EXIF.equals(node.getAttribute("MarkerTag")) && node.getUserObject() instanceof byte[] bytes
                && bytes.length > EXIF_NAME.length && Arrays.equals(bytes, 0, EXIF_NAME.length, EXIF_NAME, 0, EXIF_NAME.length)) {
            return orientation(Arrays.copyOfRange(bytes, EXIF_NAME.length, bytes.length));
        }
        return Turn.NONE;
    }

    /** What a camera writes is a small TIFF without a picture in it. */
    private static Turn orientation(byte[] tiff) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
            reader.setInput(in, false, false);
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0)).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return field == null ? Turn.NONE : new Turn(field.getAsInt(0));
        } catch (IOException | RuntimeException unreadable) {
            return Turn.NONE;
        } finally {
            reader.dispose();
        }
    }
}
