package org.candour.reading.feeds;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document being written. Whatever stands in a title or a text, the document stays well-formed: markup is
 * escaped by the writer of the platform, and characters that XML cannot hold at all are left out.
 */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        writer.writeStartDocument("utf-8", "1.0");
    }

    /** A document with that root. */
    static String document(String root, Consumer<Xml> inside, String... attributes) {
        try {
            Xml xml = new Xml();
            xml.in(root, inside, attributes);
            xml.writer.writeEndDocument();
            return xml.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can always be written to", e);
        }
    }

    /** An element with others in it. */
    Xml in(String name, Consumer<Xml> inside, String... attributes) {
        return element(name, attributes, inside);
    }

    /** An element with words in it. */
    Xml text(String name, String words, String... attributes) {
        return element(name, attributes, xml -> xml.words(words));
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        return element(name, attributes, xml -> {});
    }

    private Xml element(String name, String[] attributes, Consumer<Xml> inside) {
        try {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], possible(attributes[i + 1]));
            }
            inside.accept(this);
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can always be written to", e);
        }
    }

    private void words(String words) {
        try {
            writer.writeCharacters(possible(words));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can always be written to", e);
        }
    }

    /** What XML 1.0 can hold (its rule 2, Char): no control characters, no half of a surrogate pair. */
    static String possible(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE
                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
