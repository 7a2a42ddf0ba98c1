package org.candour.moving.formats.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a part that is being read: its name, what it says, and the elements in it. */
public final class Node {
    private final String name;
    private final @Nullable Node around;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<Node> inside = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder(0);
    private boolean cut;
    private boolean partsTaken;
    private boolean overflowed;

    Node(String name, @Nullable Node around) {
        this.name = name;
        this.around = around;
    }

    void attribute(String called, String words) {
        attributes.putIfAbsent(called, words);
    }

    void hold(Node child) {
        inside.add(child);
    }

    void handOn() {
        partsTaken = true;
    }

    void write(char[] letters, int from, int length) {
        text.append(letters, from, length);
    }

    int length() {
        return text.length();
    }

    /** Lets go of words that are too many to be kept. */
    void cut() {
        text.setLength(0);
        text.trimToSize();
        cut = true;
    }

    void overflow() {
        overflowed = true;
    }

    boolean isCut() {
        return cut;
    }

    /** Its name in the vocabulary this program knows: {@code atom:entry}. */
    public String name() {
        return name;
    }

    /** The part this one was taken out of, as far as that is read yet. */
    public Optional<Node> around() {
        return Optional.ofNullable(around);
    }

    /** Whether it was longer than is read of one entry: some of its words are missing. */
    public boolean tooLong() {
        return overflowed;
    }

    /** Whether there were parts in it that were handed on by themselves. */
    public boolean handedOn() {
        return partsTaken;
    }

    /** What it says; empty where it says nothing. */
    public String text() {
        return text.toString();
    }

    /** What the first element of that name in it says, with all that is inside; empty where there is none. */
    public String text(String child) {
        return first(child).map(Node::all).orElse("");
    }

    /** The same without space around it: for keys, states and dates. */
    public String word(String child) {
        return text(child).strip();
    }

    /** An attribute; empty where there is none. */
    public String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    /** The first element of that name. */
    public Optional<Node> first(String child) {
        return all(child).findFirst();
    }

    /** Elements of that name directly in this one. */
    public Stream<Node> all(String child) {
        return inside.stream().filter(node -> node.name.equals(child));
    }

    private String all() {
        if (inside.isEmpty()) {
            return text.toString();
        }
        StringBuilder whole = new StringBuilder(text);
        inside.forEach(child -> whole.append(child.all()));
        return whole.toString();
    }
}
