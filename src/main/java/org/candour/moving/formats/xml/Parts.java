package org.candour.moving.formats.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, part after part. What a part is, its reader says; everything else is passed over and not kept. There is no
 * DTD, no entity but XML's own five (a name such as {@code &nbsp;} stays as it is written, as HTML wants it), and nothing
 * is ever fetched.
 */
public final class Parts {
    /** The most letters, counting a hundred for each element, that are kept of one part. */
    static final int LONGEST = 10_000_000;
    /** Of a part that is too long, its short words are read on: its key may come last. */
    private static final int SHORT = 2_000;
    private static final int MORE = 200_000;
    private static final int DEEPEST = 200;

    /** Says which elements are parts. */
    @FunctionalInterface
    public interface Cut {
        /** @param depth 1 for the file's root */
        boolean at(int depth, String name);
    }

    private final Cut cut;
    private final Consumer<Node> taker;
    private final Deque<Node> open = new ArrayDeque<>();
    /** For each part that is open, how much of it is kept. */
    private final Deque<int[]> sizes = new ArrayDeque<>();
    /** The parts that are open, one in another. */
    private final Deque<Node> parts = new ArrayDeque<>();
    private final String home;
    private Scope scope;
    private int depth;

    private Parts(String home, Cut cut, Consumer<Node> taker) {
        this.home = home;
        this.scope = new Scope(null, 0, home);
        this.cut = cut;
        this.taker = taker;
    }

    /**
     * Reads to the end or to where the file is broken.
     *
     * @param home the vocabulary of names that have no prefix, where the file declares none
     * @param taker takes each part as it ends; one inside another before that other
     * @return whether the file was whole
     */
    public static boolean read(Reader letters, String home, Cut cut, Consumer<Node> taker) {
        return new Parts(home, cut, taker).read(letters);
    }

    /** The name of a file's first element, from its beginning; empty where there is none. */
    public static String root(String head) {
        String[] name = {""};
        new Parts("", (depth, called) -> depth == 1 && setFirst(name, called), node -> {}).read(new StringReader(head));
        return name[0];
    }

    private static boolean setFirst(String[] name, String called) {
        name[0] = called;
        return false;
    }

    private boolean read(Reader letters) {
        CleanXml clean = new CleanXml(letters);
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) parser().createXMLStreamReader(clean);
            while (xml.hasNext()) {
                step(xml, xml.next());
                clean.stepped();
            }
            return true;
        } catch (XMLStreamException | IOException broken) {
            return false;
        }
    }

    /** A new one for each file: it remembers the names it meets. */
    private static XMLInputFactory parser() {
        WstxInputFactory parser = new WstxInputFactory();
        parser.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parser.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        parser.setProperty(XMLInputFactory.IS_COALESCING, false);
        parser.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        parser.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        parser.setProperty(WstxInputProperties.P_ALLOW_SURROGATE_PAIR_ENTITIES, true);
        parser.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        parser.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        parser.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 500_000);
        parser.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, Long.MAX_VALUE);
        parser.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER,
                (javax.xml.stream.XMLResolver) (publicId, systemId, base, name) -> new java.io.ByteArrayInputStream(
                        ("&amp;" + name + ";").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return parser;
    }

    private void step(XMLStreamReader2 xml, int event) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    write(open.peek(), xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
            default -> { }
        }
    }

    private void begin(XMLStreamReader2 xml) throws IOException {
        depth++;
        scope(xml);
        String name = scope.element(xml.getLocalName());
        @Nullable Node around = open.peek();
        boolean part = cut.at(depth, name);
        if (!part && around == null) {
            return;
        }
        Node node = new Node(name, around);
        if (part) {
            sizes.push(new int[1]);
            parts.push(node);
        }
        int attributes = attributes(xml, node);
        boolean room = grow(node, 100 + attributes);
        if (part && around != null) {
            around.handOn();
        } else if (room && around != null) {
            around.hold(node);
        }
        open.push(node);
    }

    private void scope(XMLStreamReader2 xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                if (!scope.endsAt(depth)) {
                    scope = new Scope(scope, depth, home);
                }
                scope.declare(name.length() == 5 ? "" : name.substring(6), xml.getAttributeValue(i));
            }
        }
    }

    private int attributes(XMLStreamReader2 xml, Node node) throws IOException {
        int length = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            length += value.length();
            node.attribute(scope.attribute(xml.getAttributeLocalName(i)), value);
        }
        return length;
    }

    private void write(Node node, char[] letters, int from, int length) {
        boolean full = sizes.getFirst()[0] > LONGEST;
        if (full && (node.isCut() || node.length() + length > SHORT)) {
            node.cut();
        } else if (grow(node, length)) {
            node.write(letters, from, length);
        }
    }

    /** Whether there is room for so much more in the part that is open. */
    private boolean grow(Node node, int more) {
        int[] size = sizes.getFirst();
        boolean before = size[0] <= LONGEST;
        size[0] = Math.min(size[0] + more, LONGEST + MORE + 1);
        if (before && size[0] > LONGEST) {
            node.cut();
            parts.getFirst().overflow();
            size[0] = LONGEST + 1;
            return false;
        }
        return size[0] <= LONGEST + MORE;
    }

    private void end() {
        if (!open.isEmpty()) {
            Node node = open.pop();
            if (parts.peek() == node) {
                parts.pop();
                sizes.pop();
                taker.accept(node);
            }
        }
        if (scope.endsAt(depth) && scope.outer != null) {
            scope = scope.outer;
        }
        depth--;
    }
}
