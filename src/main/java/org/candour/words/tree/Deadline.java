package org.candour.words.tree;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A text that can be read only for so long. The parser reads every character through here, so a parse that runs away
 * ends inside its own thread; nothing has to stop it from outside. What counts is the thread's own processor time: a
 * busy machine does not make an honest text late.
 */
final class Deadline implements CharSequence {
    /** Reads between two looks at the clock; one look costs about as much as a hundred reads. */
    private static final int READS = 32_768;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String text;
    private final long end;
    private int reads;

    /**
     * Starts now, on the calling thread, which must also be the one that reads.
     *
     * @param millis of processor time
     */
    Deadline(String text, long millis) {
        this.text = text;
        this.end = THREADS.getCurrentThreadCpuTime() + millis * 1_000_000;
    }

    /** The time is up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Passed() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads >= READS) {
            reads = 0;
            check();
        }
        return text.charAt(index);
    }

    /** Throws when the time is up. */
    void check() {
        if (THREADS.getCurrentThreadCpuTime() > end || Thread.currentThread().isInterrupted()) {
            throw new Passed();
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int to) {
        return text.subSequence(start, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
