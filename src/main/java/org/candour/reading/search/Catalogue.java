package org.candour.reading.search;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.comments.ThreadChanged;
import org.candour.posts.ManyChanged;
import org.candour.posts.PostChanged;
import org.candour.search.Index.Unusable;
import org.candour.search.Shelf;
import org.candour.site.Site;
import org.jboss.logging.Logger;

/**
 * Has the index follow the store. It hears what changed after the commit and follows within a second, what an import brings
 * when all of it is there, on a thread of its own: who sends or decides never waits for it. Until the site is up, and until somebody looks for something or
 * something changes then, nothing of the search engine is loaded.
 */
@Singleton
@Unremovable
public class Catalogue {
    private static final Logger LOG = Logger.getLogger(Catalogue.class);
    private static final long PATIENCE_S = 2;
    private static final long REST_S = 20;
    /** What changes in that time is followed together. */
    private static final long GATHERING_MS = 100;

    private final Stock stock;
    private final Shelf shelf;
    private final Changes changes = new Changes();
    private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "catalogue");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean awake;
    private volatile boolean inOrder;
    private volatile boolean whole;
    private volatile boolean damaged;

    Catalogue(Stock stock, Site site) {
        this.stock = stock;
        this.shelf = new Shelf(site.data().resolve("search"));
    }

    /** Before the first change of this run: a crash must not leave a note that all is in order. */
    void begin(@Observes @Priority(1) StartupEvent start) {
        inOrder = shelf.begin();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostChanged post) {
        changes.heard(post);
        follow();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadChanged thread) {
        changes.heard(thread);
        follow();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ManyChanged many) {
        changes.heard(many);
        follow();
    }

    private void follow() {
        if (awake && called.compareAndSet(false, true)) {
            try {
                clerk.schedule(this::comeAndWork, GATHERING_MS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                // The next start sees that it was not followed.
            }
        }
    }

    private void comeAndWork() {
        called.set(false);
        if (workOn() && changes.waiting()) {
            follow();
        }
    }

    /** The site is up. What could not be done is tried again. */
    @Scheduled(every = "20s", delayed = "3s", identity = "catalogue")
    void wake() {
        awake = true;
        follow();
    }

    /** Does something with the index; empty while there is none to be asked. The first who asks has it opened. */
    <T> Optional<T> ask(Shelf.Use<T> question) {
        if (!whole) {
            awake = true;
            await();
        }
        try {
            return shelf.use(question);
        } catch (Unusable unreadable) {
            damaged = true;
            follow();
            return Optional.empty();
        }
    }

    /** Whether the index holds all it should. */
    boolean whole() {
        return whole;
    }

    private void await() {
        try {
            clerk.submit(this::workOn).get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException notYet) {
            // What there is by now is answered.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Makes the index anew: what was taken out of texts is then in none of its files, nor when and in which order anything
     * was put in. Returns when it is done; until then the old one is asked.
     */
    public void makeAnew() {
        awake = true;
        done(this::anew);
    }

    /** Waits until everything that was heard of has been followed. */
    public void catchUp() {
        awake = true;
        done(() -> work(changes.takeAll()));
    }

    private void done(Runnable work) {
        try {
            clerk.submit(work).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void anew() {
        Changes.Heap before = changes.takeAll();
        try {
            shelf.replace(stock::take);
            damaged = false;
            whole = true;
        } catch (Unusable | RuntimeException failure) {
            changes.giveBack(before);
            throw new IllegalStateException("the index could not be made anew", failure);
        }
        workOn();
    }

    private boolean workOn() {
        return work(whole ? changes.take() : changes.takeAll());
    }

    /** One at a time, on the clerk's thread. What fails is left for the next time; returns whether nothing did. */
    private boolean work(Changes.Heap heap) {
        if (whole && !damaged && heap.isEmpty()) {
            return true;
        }
        try {
            if (damaged) {
                startOver();
            } else if (whole) {
                follow(heap);
            } else {
                shelf.open();
                compare(!inOrder);
            }
            return true;
        } catch (Unusable unreadable) {
            return again(heap);
        } catch (RuntimeException storeIsAway) {
            changes.giveBack(heap);
            return false;
        }
    }

    private void follow(Changes.Heap heap) throws Unusable {
        boolean followed = shelf.use(index -> {
            stock.takePosts(index, heap.posts());
            for (Changes.Day day : heap.days()) {
                stock.takeDay(index, day.postId(), day.day());
            }
            index.show();
            return true;
        }).isPresent();
        if (!followed) {
            // Making it anew failed at the last moment: what stands there is compared with the store the next time.
            whole = false;
            inOrder = false;
        }
    }

    private boolean again(Changes.Heap heap) {
        LOG.warn("the search index cannot be used and is made again");
        try {
            startOver();
            return true;
        } catch (Unusable | RuntimeException failure) {
            damaged = true;
            changes.giveBack(heap);
            LOG.errorf("the search index could not be made: %s", failure.getClass().getName());
            return false;
        }
    }

    /** All that was heard of before is in the store by now. */
    private void startOver() throws Unusable {
        whole = false;
        shelf.beginAnew();
        damaged = false;
        compare(true);
    }

    private void compare(boolean surely) throws Unusable {
        shelf.use(index -> {
            if (surely || !stock.seemsWhole(index)) {
                stock.take(index);
            }
            return true;
        });
        whole = true;
    }

    void end(@Observes ShutdownEvent stop) {
        clerk.shutdown();
        try {
            clerk.awaitTermination(REST_S, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        shelf.putAway(changes.takeAll().isEmpty() && (whole || inOrder) && !damaged);
    }
}
