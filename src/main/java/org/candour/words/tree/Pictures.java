package org.candour.words.tree;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;

/** A picture is shown only in a post and only from this site's media; any other becomes a link with its words. */
final class Pictures implements NodeRenderer {
    /** From a post's own folder, as a program shows it that reads the files. */
    private static final Pattern OWN = Pattern.compile("^(?:\\./|(?:\\.\\./)+)?media/");

    private final boolean shown;

    private Pictures(boolean shown) {
        this.shown = shown;
    }

    /**
     * Makes one for each text.
     *
     * @param shown whether pictures of this site may be shown
     */
    record Factory(boolean shown) implements NodeRendererFactory {
        @Override
        public NodeRenderer apply(DataHolder options) {
            return new Pictures(shown);
        }
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::imageRef));
    }

    private void image(Image image, NodeRendererContext context, HtmlWriter html) {
        write(image, image.getUrl().unescape(), context, html);
    }

    private void imageRef(ImageRef image, NodeRendererContext context, HtmlWriter html) {
        Reference reference = image.isDefined() ? image.getReferenceNode(context.getDocument()) : null;
        if (reference == null) {
            html.text(image.getChars().unescape());
        } else {
            write(image, reference.getUrl().unescape(), context, html);
        }
    }

    private void write(Node image, String written, NodeRendererContext context, HtmlWriter html) {
        String words = new TextCollectingVisitor().collectAndGetText(image);
        String address = OWN.matcher(written).replaceFirst("/media/");
        if (isInLink(image)) {
            html.text(words);
        } else if (shown && address.startsWith("/media/")) {
            html.attr("src", address).attr("alt", words).withAttr().tagVoid("img");
        } else {
            html.attr("href", address).withAttr().tag("a");
            html.text(words.isBlank() ? address : words);
            html.closeTag("a");
        }
    }

    private static boolean isInLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link || parent instanceof LinkRef) {
                return true;
            }
        }
        return false;
    }
}
