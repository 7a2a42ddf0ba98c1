package org.candour.store;

/** The nightly work has the store to itself for longer than a writer can wait: give the words back, ask to send again. */
public final class StoreResting extends RuntimeException {
    StoreResting() {
        super("the store is resting");
    }
}
