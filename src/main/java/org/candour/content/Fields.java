package org.candour.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.words.Clean;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Names and values of YAML, each with the line it stands on, so that a fault can be found in the file. */
final class Fields {
    private final ContentWords say;
    private final int line;
    private final int offset;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(ContentWords say, MappingNode node, int offset, Set<String> known) {
        this.say = say;
        this.offset = offset;
        this.line = lineOf(node);
        for (NodeTuple pair : node.getValue()) {
            String name = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                throw new Fault.Found(lineOf(pair.getKeyNode()), say.unknownField(name));
            }
            values.put(name, pair.getValueNode());
        }
    }

    /**
     * Reads YAML that must be names and values.
     *
     * @param offset how many lines of the file stand before it
     */
    static Fields read(ContentWords say, String yaml, int offset, Set<String> known) {
        try {
            LoaderOptions bounds = new LoaderOptions();
            bounds.setMaxAliasesForCollections(0);
            bounds.setNestingDepthLimit(10);
            bounds.setCodePointLimit(5_000_000);
            bounds.setAllowDuplicateKeys(false);
            Node root = new Yaml(bounds).compose(new java.io.StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                return new Fields(say, mapping, offset, known);
            }
            throw new Fault.Found(offset + 1, say.notFields());
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw new Fault.Found(offset + at + 1, say.notYaml(String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            throw new Fault.Found(offset + 1, say.notYaml(e.getClass().getSimpleName()));
        }
    }

    private int lineOf(Node node) {
        return offset + node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    /** Where that field stands, or the beginning of all fields. */
    int lineOf(String name) {
        return values.containsKey(name) ? lineOf(values.get(name)) : line;
    }

    String required(String name, int most) {
        return text(name, most).orElseThrow(() -> new Fault.Found(line, say.missing(name)));
    }

    /** A line of text, cleaned; none where it is missing or empty. */
    Optional<String> text(String name, int most) {
        return scalar(name).map(Clean::line).filter(value -> !value.isBlank()).map(value -> within(name, value, most));
    }

    /** Words over several lines, as they stand. */
    Optional<String> words(String name, int most) {
        return scalar(name).map(Clean::text).filter(value -> !value.isBlank()).map(value -> within(name, value, most));
    }

    private String within(String name, String value, int most) {
        if (value.codePointCount(0, value.length()) > most) {
            throw new Fault.Found(lineOf(name), say.tooLong(name, most));
        }
        return value;
    }

    private Optional<String> scalar(String name) {
        Node node = values.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        throw new Fault.Found(lineOf(node), say.notText(name));
    }

    LocalDate day(String name) {
        String text = required(name, 40);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Fault.Found(lineOf(name), say.notDay());
        }
    }

    Optional<Integer> number(String name) {
        return text(name, 40).map(value -> {
            if (!value.matches("[1-9][0-9]{0,8}")) {
                throw new Fault.Found(lineOf(name), say.notNumber());
            }
            return Integer.parseInt(value);
        });
    }

    /** A list of short names, or one name; empty where it is missing. */
    List<String> names(String name) {
        Node node = values.get(name);
        if (node instanceof SequenceNode list) {
            List<String> names = new ArrayList<>();
            for (Node item : list.getValue()) {
                if (!(item instanceof ScalarNode scalar)) {
                    throw new Fault.Found(lineOf(item), say.notLabels());
                }
                names.add(within(name, Clean.line(scalar.getValue()), 100));
            }
            return names;
        }
        return text(name, 100).map(List::of).orElse(List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** What stands in a list, each read on its own; empty where it is missing. */
    <T> List<T> list(String name, int most, Function<String, T> read) {
        Node node = values.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw new Fault.Found(lineOf(node), say.notList(name));
        }
        List<T> all = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (!(item instanceof ScalarNode scalar)) {
                throw new Fault.Found(lineOf(item), say.notList(name));
            }
            all.add(read.apply(within(name, Clean.line(scalar.getValue()), most)));
        }
        return all;
    }

    /** Yes or no; no where it is missing. */
    boolean yes(String name) {
        return text(name, 20).map(value -> switch (value) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new Fault.Found(lineOf(name), say.notYesNo(name));
        }).orElse(false);
    }

    /** The items of a list, each with fields of its own. */
    List<Fields> items(String name, Set<String> known) {
        Node node = values.get(name);
        if (!(node instanceof SequenceNode list)) {
            throw new Fault.Found(lineOf(name), say.notThread());
        }
        List<Fields> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (!(item instanceof MappingNode mapping)) {
                throw new Fault.Found(lineOf(item), say.notThread());
            }
            items.add(new Fields(say, mapping, offset, known));
        }
        return items;
    }
}
