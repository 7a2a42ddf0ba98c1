package org.candour.reading.freshness;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.candour.comments.ThreadChanged;
import org.candour.comments.shown.Outlines;
import org.candour.edge.PageCache;
import org.candour.posts.ManyChanged;
import org.candour.posts.PageChanged;
import org.candour.posts.PostChanged;
import org.candour.site.TheClock;

/**
 * Hears what has changed, after the commit, and has every page forgotten that shows it. A page too many costs a render;
 * a page too few shows words that somebody took down: when it cannot tell, it forgets everything. What is remembered of a
 * thread is told first, so that no page is made of it that would be kept.
 */
@Singleton
@Unremovable
public class Freshness {
    private final PageCache cache;
    private final Outlines outlines;
    private final Shown shown;
    private final TheClock clock;
    private volatile LocalDate day;

    Freshness(PageCache cache, Outlines outlines, Shown shown, TheClock clock) {
        this.cache = cache;
        this.outlines = outlines;
        this.shown = shown;
        this.clock = clock;
        this.day = clock.today();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostChanged post) {
        outlines.changed(List.of(post.postId()));
        forget(() -> shown.where(post));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadChanged thread) {
        outlines.changed(thread);
        forget(() -> shown.where(thread));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageChanged pages) {
        forget(() -> shown.where(pages));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ManyChanged many) {
        outlines.changed(many.postIds());
        cache.forgetAll();
    }

    /** At midnight what the pages say of yesterday and of the last days is no longer so. */
    @Scheduled(every = "10s", identity = "a-new-day")
    public void lookAtTheClock() {
        LocalDate today = clock.today();
        if (!today.equals(day)) {
            day = today;
            cache.forget(Shown.DEPENDS_ON_TODAY);
        }
    }

    /**
     * The transaction that brought the news is over; asking the store takes one of its own. While no page is ready nor
     * being made there is nothing to forget: a start that reads 2,000 posts spent half its time on asking.
     */
    private void forget(Supplier<Shown.Places> places) {
        if (cache.isEmpty()) {
            return;
        }
        try {
            Shown.Places gone = QuarkusTransaction.suspendingExisting().call(() -> QuarkusTransaction.requiringNew().call(places::get));
            cache.forget(gone.paths(), gone.threads());
        } catch (RuntimeException storeIsAway) {
            cache.forgetAll();
        }
    }
}
