package org.candour.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as telephones and programs write them, with marks wherever such a file can hold something that nobody sees. */
public final class Snapshots {
    public static final List<String> MARKS = List.of("GPS-54.97-N", "SERIAL-0042", "XMP-of-Anna", "IPTC-of-Anna", "ICC-of-Anna", "a comment by Anna", "BEHIND-THE-END");
    static final int WIDTH = 64;
    static final int HEIGHT = 48;

    private Snapshots() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("exif", withExif(1));
        all.put("exif, on its side", withExif(6));
        all.put("xmp", with(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMP-of-Anna</x:xmpmeta>"));
        all.put("iptc", with(0xED, "Photoshop 3.0\0IPTC-of-Anna"));
        all.put("comment", with(0xFE, "a comment by Anna"));
        all.put("another segment", with(0xEB, "SERIAL-0042"));
        all.put("behind the end", join(jpeg(), "BEHIND-THE-END".getBytes(StandardCharsets.US_ASCII)));
        all.put("png text", pngWith("tEXt", "Comment\0a comment by Anna"));
        all.put("png exif", pngWith("eXIf", "MM\0*GPS-54.97-N"));
        all.put("png behind the end", join(png(), "BEHIND-THE-END".getBytes(StandardCharsets.US_ASCII)));
        all.put("gif comment", gif());
        return all;
    }

    private static BufferedImage pixels() {
        BufferedImage pixels = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = pixels.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, WIDTH / 4, HEIGHT / 4);
        brush.dispose();
        return pixels;
    }

    public static byte[] jpeg() {
        return written("jpeg");
    }

    public static byte[] png() {
        return written("png");
    }

    private static byte[] written(String kind) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(pixels(), kind, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A telephone's: how it was held, which it was, and a place. */
    public static byte[] withExif(int orientation) {
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(tiff)) {
            byte[] serial = "SERIAL-0042 at GPS-54.97-N\0".getBytes(StandardCharsets.US_ASCII);
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            out.writeShort(0x0110);
            out.writeShort(2);
            out.writeInt(serial.length);
            out.writeInt(38);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.write(serial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with(0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.toByteArray()));
    }

    private static byte[] with(int marker, String words) {
        return with(marker, words.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Behind the first segment. */
    private static byte[] with(int marker, byte[] words) {
        byte[] jpeg = jpeg();
        int behindHead = 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        byte[] segment = join(new byte[] {(byte) 0xFF, (byte) marker, (byte) ((words.length + 2) >> 8), (byte) (words.length + 2)}, words);
        return join(Arrays.copyOf(jpeg, behindHead), segment, Arrays.copyOfRange(jpeg, behindHead, jpeg.length));
    }

    private static byte[] pngWith(String kind, String words) {
        byte[] png = png();
        return join(Arrays.copyOf(png, 33), chunk(kind, words.getBytes(StandardCharsets.ISO_8859_1)), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] chunk(String kind, byte[] words) {
        try {
            byte[] body = join(kind.getBytes(StandardCharsets.US_ASCII), words);
            CRC32 sum = new CRC32();
            sum.update(body);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(words.length);
            out.write(body);
            out.writeInt((int) sum.getValue());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few bytes that say they are sixty thousand pixels wide and as many high. */
    static byte[] bomb() {
        byte[] png = png();
        byte[] head = Arrays.copyOfRange(png, 16, 29);
        head[0] = head[4] = 0;
        head[1] = head[5] = 0;
        head[2] = head[6] = (byte) 0xEA;
        head[3] = head[7] = 0x60;
        return join(Arrays.copyOf(png, 8), chunk("IHDR", head), Arrays.copyOfRange(png, 33, png.length));
    }

    /** Three frames, over and over, with a comment. */
    public static byte[] gif() {
        try {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.prepareWriteSequence(null);
                for (Color colour : List.of(Color.RED, Color.GREEN, Color.BLUE)) {
                    BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
                    Graphics2D brush = frame.createGraphics();
                    brush.setColor(colour);
                    brush.fillRect(0, 0, WIDTH, HEIGHT);
                    brush.dispose();
                    writer.writeToSequence(new IIOImage(frame, null, beside(writer, frame)), null);
                }
                writer.endWriteSequence();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IIOMetadata beside(ImageWriter writer, BufferedImage frame) throws IOException {
        IIOMetadata beside = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
        IIOMetadataNode root = (IIOMetadataNode) beside.getAsTree(beside.getNativeMetadataFormatName());
        IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
        IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
        comment.setAttribute("value", "a comment by Anna");
        comments.appendChild(comment);
        root.appendChild(comments);
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension("NETSCAPE", "2.0", new byte[] {1, 0, 0}));
        extensions.appendChild(extension("XMP Data", "XMP", "XMP-of-Anna".getBytes(StandardCharsets.US_ASCII)));
        root.appendChild(extensions);
        beside.setFromTree(beside.getNativeMetadataFormatName(), root);
        return beside;
    }

    private static IIOMetadataNode extension(String id, String code, byte[] bytes) {
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", id);
        extension.setAttribute("authenticationCode", code);
        extension.setUserObject(bytes);
        return extension;
    }

    /** Whether that text stands anywhere in those bytes. */
    public static boolean holds(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(mark);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
