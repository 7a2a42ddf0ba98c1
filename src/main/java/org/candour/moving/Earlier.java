package org.candour.moving;

/** What an earlier import made of a comment, or this one before it broke off. */
final class Earlier {
    final long digest;
    /** Brought by this import, which broke off meanwhile. */
    final boolean mine;
    /** Changed by the import that brought it, which had been here before. */
    final boolean again;
    /** Nobody here has decided about it since. */
    boolean open;
    boolean waits;

    Earlier(BroughtThread.Entry entry, BroughtThread thread, long run) {
        this.digest = entry.digest();
        this.mine = thread.run() == run;
        this.again = thread.again();
    }
}
