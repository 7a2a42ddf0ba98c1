package org.candour.store;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A few keys that are asked for at once. They always stand in so many places, the last of them again where there are fewer:
 * a question with a list of another length is another question to Hibernate, which then takes longer to translate it than
 * the store to answer.
 */
public final class Handful {
    /** The most keys of one. */
    public static final int SIZE = 10;

    /** Where they stand in a question, as its first parameters. */
    public static final String PLACES = IntStream.rangeClosed(1, SIZE).mapToObj(place -> "?" + place).collect(Collectors.joining(", ", "(", ")"));

    private final List<Long> keys;

    private Handful(List<Long> keys) {
        this.keys = keys;
    }

    /** @param keys at least one, and {@link #SIZE} at most */
    public static Handful of(Collection<Long> keys) {
        if (keys.isEmpty() || keys.size() > SIZE) {
            throw new IllegalArgumentException(keys.size() + " keys are no handful");
        }
        return new Handful(List.copyOf(keys));
    }

    /** Many keys, each once, to be asked for some at a time. */
    public static List<Handful> split(Collection<Long> keys) {
        List<Long> all = keys.stream().distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> new Handful(all.subList(from, Math.min(all.size(), from + SIZE)))).toList();
    }

    /** Sets them in the question. */
    public <T> TypedQuery<T> in(TypedQuery<T> question) {
        for (int place = 1; place <= SIZE; place++) {
            question.setParameter(place, keys.get(Math.min(place, keys.size()) - 1));
        }
        return question;
    }
}
