package org.candour.reading.search;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.List;
import org.candour.posts.PostChanged;
import org.candour.posts.Posts;
import org.jspecify.annotations.Nullable;

/** The years in which there are posts, the latest first: remembered until a post changes, as every search names them. */
@Singleton
class Years {
    private final Posts posts;
    private volatile @Nullable List<String> known;

    Years(Posts posts) {
        this.posts = posts;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostChanged post) {
        known = null;
    }

    List<String> all() {
        List<String> years = known;
        if (years == null) {
            years = posts.months().stream().map(month -> String.valueOf(month.month().getYear())).distinct().toList();
            known = years;
        }
        return years;
    }
}
