package org.candour.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One render under way, and those who wait for it. Whoever leads ends it in exactly one way; what comes after that is
 * not heard. All of it is guarded by the {@link ReadyPages} it belongs to.
 */
final class Lead {

    /** What those who wait are told. */
    sealed interface Turn {

        /**
         * The page is there.
         *
         * @param page the page
         */
        record Ready(ReadyPage page) implements Turn {}

        /** What was being rendered holds no longer, or its reader went away: ask again. */
        record AskAgain() implements Turn {}

        /** It is not a page that is kept: go on alone. */
        record GoAlone() implements Turn {}
    }

    private final String name;
    private final List<Consumer<Turn>> waiting = new ArrayList<>();
    private boolean over;

    Lead(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isOver() {
        return over;
    }

    void join(Consumer<Turn> waiter) {
        waiting.add(waiter);
    }

    /** Ends it; returns those who wait, to be told outside the lock. */
    List<Consumer<Turn>> end() {
        over = true;
        List<Consumer<Turn>> told = List.copyOf(waiting);
        waiting.clear();
        return told;
    }
}
