package org.candour.comments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.candour.pictures.Picture;
import org.candour.words.Citing;
import org.candour.words.Opening;
import org.candour.words.Place;
import org.candour.words.Quotation;
import org.candour.words.Quoted;
import org.jspecify.annotations.Nullable;

/** What can be cited from one place, each asked of the store at most once, and at most so many. */
final class Openings implements Citing {
    /** More citations than this in one text are left as they were typed. */
    private static final int MOST = 200;

    private final String path;
    private final String siteUrl;
    private final Function<Integer, Optional<Opening>> openings;
    private final BiFunction<String, Integer, Optional<Place>> places;
    private final Function<Quotation, Optional<Quoted>> quotations;
    private final BiFunction<Integer, Integer, Optional<Place>> responses;
    private final Function<String, Optional<Picture>> pictures;
    private final Map<Object, Optional<?>> asked = new HashMap<>();

    Openings(String path, String siteUrl, Function<Integer, Optional<Opening>> openings,
            BiFunction<String, Integer, Optional<Place>> places, Function<Quotation, Optional<Quoted>> quotations,
            BiFunction<Integer, Integer, Optional<Place>> responses, Function<String, Optional<Picture>> pictures) {
        this.path = path;
        this.siteUrl = siteUrl;
        this.openings = openings;
        this.places = places;
        this.quotations = quotations;
        this.responses = responses;
        this.pictures = pictures;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String siteUrl() {
        return siteUrl;
    }

    @Override
    public Optional<Opening> opening(int number) {
        return once(number, () -> openings.apply(number));
    }

    @Override
    public Optional<Place> place(String at, @Nullable Integer number) {
        return once(at + "#" + number, () -> places.apply(at, number));
    }

    @Override
    public Optional<Quoted> quoted(Quotation quotation) {
        return once(quotation, () -> quotations.apply(quotation));
    }

    @Override
    public Optional<Picture> picture(String address) {
        return pictures.apply(address);
    }

    @Override
    public Optional<Place> earlier(int year, int number) {
        return once(year + " #" + number, () -> responses.apply(year, number));
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> Optional<T> once(Object question, Supplier<Optional<T>> answer) {
        Optional<?> known = asked.get(question);
        if (known == null) {
            known = asked.size() < MOST ? answer.get() : Optional.empty();
            asked.put(question, known);
        }
        return (Optional<T>) known;
    }
}
