package org.candour.content.export;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Names and values being written. The library decides how each is quoted, so that whatever stands in a text comes back as it
 * was; a field without a value is left out.
 */
final class Yaml {
    private final List<NodeTuple> fields = new ArrayList<>();

    /** A line of text. */
    Yaml line(String name, @Nullable String text) {
        return text == null || text.isEmpty() ? this : put(name, scalar(Tag.STR, text, ScalarStyle.PLAIN));
    }

    /** Words over several lines. */
    Yaml words(String name, String words) {
        return words.isEmpty() ? this : put(name, scalar(Tag.STR, words, ScalarStyle.LITERAL));
    }

    /** A number. */
    Yaml number(String name, @Nullable Number number) {
        return number == null ? this : put(name, scalar(Tag.INT, number.toString(), ScalarStyle.PLAIN));
    }

    /** A day, without quotation marks. */
    Yaml day(String name, Object day) {
        return put(name, scalar(Tag.TIMESTAMP, day.toString(), ScalarStyle.PLAIN));
    }

    /** Said only where it is so. */
    Yaml yes(String name, boolean so) {
        return so ? put(name, scalar(Tag.BOOL, "yes", ScalarStyle.PLAIN)) : this;
    }

    /** Short texts on one line; an empty list too. */
    Yaml names(String name, List<String> names) {
        return put(name, new SequenceNode(Tag.SEQ, names.stream()
                .<Node>map(one -> scalar(Tag.STR, one, ScalarStyle.PLAIN)).toList(), FlowStyle.FLOW));
    }

    /** Short texts one a line. */
    Yaml lines(String name, List<String> lines) {
        return put(name, new SequenceNode(Tag.SEQ, lines.stream()
                .<Node>map(one -> scalar(Tag.STR, one, ScalarStyle.PLAIN)).toList(), lines.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK));
    }

    /** Things with fields of their own. */
    Yaml items(String name, List<Yaml> items) {
        return put(name, new SequenceNode(Tag.SEQ, items.stream().<Node>map(Yaml::node).toList(),
                items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK));
    }

    private Yaml put(String name, Node value) {
        fields.add(new NodeTuple(scalar(Tag.STR, name, ScalarStyle.PLAIN), value));
        return this;
    }

    private static ScalarNode scalar(Tag tag, String value, ScalarStyle style) {
        return new ScalarNode(tag, value, null, null, style);
    }

    private MappingNode node() {
        return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
    }

    /** The text, with a line end after it. */
    String text() {
        DumperOptions options = new DumperOptions();
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setAllowUnicode(true);
        StringWriter text = new StringWriter();
        new org.yaml.snakeyaml.Yaml(options).serialize(node(), text);
        return text.toString();
    }
}
