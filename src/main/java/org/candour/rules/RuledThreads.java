package org.candour.rules;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.posts.NewThreads;
import org.candour.posts.ThreadMode;

/** New threads begin as the keeper ruled. */
@ApplicationScoped
class RuledThreads implements NewThreads {
    private final Rulebook rulebook;

    RuledThreads(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public ThreadMode mode() {
        return rulebook.rules().threadMode();
    }
}
