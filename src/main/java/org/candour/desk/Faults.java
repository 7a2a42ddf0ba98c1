package org.candour.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, field by field, in the order of the form; each in one sentence. */
public final class Faults {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    /**
     * One fault.
     *
     * @param field the id of the field
     */
    public record Fault(String field, String sentence) {}

    /** Nothing is wrong, so far. */
    public static Faults none() {
        return new Faults();
    }

    /** One thing is wrong. */
    public static Faults of(String field, String sentence) {
        return new Faults().and(field, sentence);
    }

    /** And this too; of two about one field the first is said. */
    public Faults and(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
        return this;
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !sentences.isEmpty();
    }

    /** The sentence beside that field; empty when it is well. */
    public String at(String field) {
        return sentences.getOrDefault(field, "");
    }

    /** All of them, in the order of the form. */
    public List<Fault> all() {
        return sentences.entrySet().stream().map(entry -> new Fault(entry.getKey(), entry.getValue())).toList();
    }
}
