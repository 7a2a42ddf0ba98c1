package org.candour.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Node;

/** A GIF, which may move: frame by frame, with how long each stands and where, and without the comments between them. */
final class MovingPicture {
    private static final int MOST_FRAMES = 1_000;
    private static final Set<String> OF_A_FRAME = Set.of("ImageDescriptor", "LocalColorTable", "GraphicControlExtension");
    private static final Set<String> OF_ALL = Set.of("Version", "LogicalScreenDescriptor", "GlobalColorTable");
    /** The one extension that says something about showing: how often it begins again. */
    private static final String LOOP = "NETSCAPE";
    private static final int LOOP_BYTES = 3;

    private final ImageReader reader;

    MovingPicture(ImageReader reader) {
        this.reader = reader;
    }

    Developing developed() throws IOException, Developing.Failed {
        IIOMetadata stream = reader.getStreamMetadata();
        Node all = kept(stream, OF_ALL);
        int width = screen(all, "logicalScreenWidth");
        int height = screen(all, "logicalScreenHeight");
        if ((long) width * height > Developing.MOST_PIXELS) {
            throw new Developing.Failed(Unfit.TOO_MANY_PIXELS);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(writing(writer.getDefaultStreamMetadata(null), stream.getNativeMetadataFormatName(), all));
            frames(writer);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return new Developing(bytes.toByteArray(), "image/gif", width, height);
    }

    private void frames(ImageWriter writer) throws IOException, Developing.Failed {
        int frames = reader.getNumImages(true);
        if (frames > MOST_FRAMES) {
            throw new Developing.Failed(Unfit.TOO_MANY_PIXELS);
        }
        for (int frame = 0; frame < frames; frame++) {
            if ((long) reader.getWidth(frame) * reader.getHeight(frame) > Developing.MOST_PIXELS) {
                throw new Developing.Failed(Unfit.TOO_MANY_PIXELS);
            }
            BufferedImage pixels = reader.read(frame);
            IIOMetadata beside = reader.getImageMetadata(frame);
            IIOMetadata blank = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(pixels), null);
            writer.writeToSequence(new IIOImage(pixels, null, writing(blank, beside.getNativeMetadataFormatName(), kept(beside, OF_A_FRAME))), null);
        }
    }

    private static IIOMetadata writing(IIOMetadata blank, String format, Node tree) throws IOException {
        blank.setFromTree(format, tree);
        return blank;
    }

    /** Without everything that nobody sees. */
    private static Node kept(IIOMetadata beside, Set<String> names) {
        Node root = beside.getAsTree(beside.getNativeMetadataFormatName());
        for (Node part = root.getFirstChild(); part != null; ) {
            Node next = part.getNextSibling();
            if (part.getNodeName().equals("ApplicationExtensions")) {
                keepLoop(part);
            }
            if (!names.contains(part.getNodeName()) && !(part.getNodeName().equals("ApplicationExtensions") && part.hasChildNodes())) {
                root.removeChild(part);
            }
            part = next;
        }
        return root;
    }

    private static void keepLoop(Node extensions) {
        for (Node one = extensions.getFirstChild(); one != null; ) {
            Node next = one.getNextSibling();
            boolean loop = LOOP.equals(one.getAttributes().getNamedItem("applicationID").getNodeValue())
                    && one instanceof IIOMetadataNode node && node.getUserObject() instanceof byte[] bytes && bytes.length == LOOP_BYTES;
            if (!loop) {
                extensions.removeChild(one);
            }
            one = next;
        }
    }

    private static int screen(Node root, String name) {
        for (Node part = root.getFirstChild(); part != null; part = part.getNextSibling()) {
            if (part.getNodeName().equals("LogicalScreenDescriptor")) {
                return Integer.parseInt(part.getAttributes().getNamedItem(name).getNodeValue());
            }
        }
        return 0;
    }
}
