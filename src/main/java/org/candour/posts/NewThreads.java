package org.candour.posts;

/** How the threads of new posts begin where nobody says otherwise; the keeper rules it. */
public interface NewThreads {
    ThreadMode mode();
}
