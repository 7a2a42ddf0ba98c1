package org.candour.pictures;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a picture's file another that holds its pixels and nothing beside them: no place, no day, no camera, no words, no
 * thumbnail, nothing behind its end. Pixels are read and written by the platform, so there is nothing of the file that could be
 * overlooked. PNG and GIF lose nothing they show; a JPEG that holds nothing else stays as it is, any other is turned the right
 * way up and written anew.
 *
 * @param type the content type, by what the file is
 */
record Developing(byte[] bytes, String type, int width, int height) {
    /** A picture of a telephone has twelve million; each takes three bytes, two or three times, while it is developed. */
    static final long MOST_PIXELS = 13_000_000;
    static final int MOST_BYTES = 20_000_000;

    private static final float QUALITY = 0.9f;

    /** It cannot be shown. */
    static final class Failed extends Exception {
        private final Unfit why;

        Failed(Unfit why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Unfit why() {
            return why;
        }
    }

    static Developing of(byte[] file) throws Failed {
        if (file.length > MOST_BYTES) {
            throw new Failed(Unfit.TOO_LARGE);
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Failed(Unfit.OTHER_KIND);
            }
            return read(file, in, readers.next());
        } catch (OutOfMemoryError tooMuch) {
            throw new Failed(Unfit.TOO_MANY_PIXELS);
        } catch (IOException | RuntimeException damaged) {
            throw new Failed(Unfit.DAMAGED);
        }
    }

    private static Developing read(byte[] file, ImageInputStream in, ImageReader reader) throws IOException, Failed {
        try {
            String kind = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
            if (!kind.equals("jpeg") && !kind.equals("png") && !kind.equals("gif")) {
                throw new Failed(Unfit.OTHER_KIND);
            }
            reader.setInput(in, false, false);
            // Before a pixel is read: a small file can claim to be larger than any memory.
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new Failed(Unfit.TOO_MANY_PIXELS);
            }
            return switch (kind) {
                case "jpeg" -> jpeg(file, in, reader);
                case "png" -> png(reader.read(0));
                default -> new MovingPicture(reader).developed();
            };
        } finally {
            reader.dispose();
        }
    }

    private static Developing jpeg(byte[] file, ImageInputStream in, ImageReader reader) throws IOException {
        BufferedImage pixels = reader.read(0);
        boolean nothingBehind = in.getStreamPosition() == file.length;
        JpegMarks marks = JpegMarks.of(reader.getImageMetadata(0));
        if (nothingBehind && marks.none()) {
            return new Developing(file, "image/jpeg", pixels.getWidth(), pixels.getHeight());
        }
        BufferedImage upright = marks.turn().applied(plain(pixels));
        return new Developing(written("jpeg", upright, null), "image/jpeg", upright.getWidth(), upright.getHeight());
    }

    /** In the colours of the web, whatever colours the camera meant. */
    private static BufferedImage plain(BufferedImage pixels) {
        BufferedImage plain = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(pixels, 0, 0, null);
        brush.dispose();
        return plain;
    }

    private static Developing png(BufferedImage pixels) throws IOException {
        return new Developing(written("png", pixels, null), "image/png", pixels.getWidth(), pixels.getHeight());
    }

    private static byte[] written(String kind, BufferedImage pixels, @Nullable IIOMetadata beside) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(pixels, null, beside), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
