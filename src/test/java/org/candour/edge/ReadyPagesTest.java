package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.edge.Lead.Turn;
import org.junit.jupiter.api.Test;

class ReadyPagesTest {

    private static final String POST = "/2016/09/relationships-matter";

    private final List<Turn> turns = new ArrayList<>();

    @Test
    void a_page_is_rendered_once_for_all_who_wait() {
        ReadyPages pages = new ReadyPages(1_000_000);
        Lead lead = pages.leadOrWait(POST, turns::add).orElseThrow();
        assertTrue(pages.leadOrWait(POST, turns::add).isEmpty());
        assertTrue(pages.leadOrWait(POST, turns::add).isEmpty());

        ReadyPage page = page("one");
        pages.fill(lead, page);

        assertEquals(List.of(new Turn.Ready(page), new Turn.Ready(page)), turns);
        assertSame(page, pages.find(POST));
        assertEquals(1, pages.counts().renders());
    }

    @Test
    void who_asks_just_after_the_render_is_answered_at_once() {
        ReadyPages pages = filled(new ReadyPages(1_000_000), POST);

        assertTrue(pages.leadOrWait(POST, turns::add).isEmpty());
        assertInstanceOf(Turn.Ready.class, turns.get(0));
    }

    @Test
    void those_who_wait_for_a_page_that_is_not_kept_go_on_alone() {
        ReadyPages pages = new ReadyPages(1_000_000);
        Lead lead = pages.leadOrWait(POST, turns::add).orElseThrow();
        pages.leadOrWait(POST, turns::add);

        pages.decline(lead);

        assertInstanceOf(Turn.GoAlone.class, turns.get(0));
        assertNull(pages.find(POST));
    }

    @Test
    void those_who_wait_for_a_reader_who_left_ask_again() {
        ReadyPages pages = new ReadyPages(1_000_000);
        Lead gone = pages.leadOrWait(POST, turns::add).orElseThrow();
        pages.leadOrWait(POST, turns::add);

        pages.abandon(gone);

        assertInstanceOf(Turn.AskAgain.class, turns.get(0));
        assertTrue(pages.leadOrWait(POST, turns::add).isPresent());
    }

    @Test
    void forgetting_a_path_reaches_every_page_of_it_and_no_other() {
        ReadyPages pages = new ReadyPages(1_000_000);
        filled(pages, POST, POST + "?page=2", POST + "?order=newest&page=2", POST + "-too", POST + "/12", "/");

        pages.forget(List.of(POST, "/"));

        assertNull(pages.find(POST));
        assertNull(pages.find(POST + "?page=2"));
        assertNull(pages.find(POST + "?order=newest&page=2"));
        assertNull(pages.find("/"));
        assertNotNull(pages.find(POST + "-too"));
        assertNotNull(pages.find(POST + "/12"));
    }

    @Test
    void forgetting_a_thread_reaches_each_comment_on_its_own_page_and_no_other_thread() {
        ReadyPages pages = new ReadyPages(1_000_000);
        filled(pages, POST, POST + "?page=2", POST + "/12", POST + "/12?page=2", POST + "/comments.xml", POST + "-too/12", POST + "-too", "/");
        Lead late = pages.leadOrWait(POST + "/13", turns::add).orElseThrow();

        pages.forget(List.of("/"), List.of(POST));

        assertNull(pages.find(POST + "/12"));
        assertNull(pages.find(POST + "/12?page=2"));
        assertNull(pages.find(POST + "/comments.xml"));
        assertNull(pages.find("/"));
        assertNotNull(pages.find(POST), "the post itself is named by itself");
        assertNotNull(pages.find(POST + "-too"));
        assertNotNull(pages.find(POST + "-too/12"));
        pages.fill(late, page("old"));
        assertNull(pages.find(POST + "/13"), "what was being rendered is not kept either");
    }

    @Test
    void forgetting_all_leaves_nothing() {
        ReadyPages pages = filled(new ReadyPages(1_000_000), POST, "/");
        Lead lead = pages.leadOrWait("/archive", turns::add).orElseThrow();

        pages.forgetAll();
        pages.fill(lead, page("old"));

        assertEquals(0, pages.counts().held());
        assertEquals(0, pages.counts().bytes());
    }

    @Test
    void a_page_rendered_before_a_withdrawal_is_never_kept_after_it() {
        assertNull(keptAfterForgetting(new ReadyPages(1_000_000)));
        assertEquals(0, staleAnswers(new ReadyPages(1_000_000), 100));
    }

    @Test
    void and_a_cache_that_kept_it_would_be_noticed() {
        assertNotNull(keptAfterForgetting(new Forgetful()));
        assertTrue(staleAnswers(new Forgetful(), 1_000_000) > 0);
    }

    @Test
    void those_who_wait_for_a_page_forgotten_meanwhile_get_a_new_one() {
        ReadyPages pages = new ReadyPages(1_000_000);
        Lead old = pages.leadOrWait(POST, turns::add).orElseThrow();
        pages.leadOrWait(POST, turns::add);

        pages.forget(List.of(POST));

        assertInstanceOf(Turn.AskAgain.class, turns.get(0));
        Lead next = pages.leadOrWait(POST, turns::add).orElseThrow();
        pages.fill(old, page("old"));
        pages.decline(old);
        ReadyPage page = page("new");
        pages.fill(next, page);
        assertSame(page, pages.find(POST));
    }

    @Test
    void the_cache_never_takes_more_than_its_bytes() {
        ReadyPages pages = new ReadyPages(100_000);
        for (int i = 0; i < 1_000; i++) {
            filled(pages, "/2016/09/post-" + i);
        }
        PageCache.Counts counts = pages.counts();

        assertTrue(counts.bytes() <= 100_000 && counts.held() > 10, counts.toString());
    }

    /** The planted fault: it keeps what was rendered before the page was forgotten. */
    private static class Forgetful extends ReadyPages {

        Forgetful() {
            super(1_000_000);
        }

        @Override
        boolean stillHolds(Lead lead) {
            return true;
        }
    }

    private ReadyPage keptAfterForgetting(ReadyPages pages) {
        Lead lead = pages.leadOrWait(POST, turns::add).orElseThrow();
        ReadyPage before = page("with the withdrawn words");
        pages.forget(List.of(POST));
        pages.fill(lead, before);
        return pages.find(POST);
    }

    /** A reader renders as fast as possible while the words change; counts pages found older than the last change. */
    private static int staleAnswers(ReadyPages pages, int changes) {
        AtomicInteger words = new AtomicInteger();
        Map<ReadyPage, Integer> rendered = new ConcurrentHashMap<>();
        Runnable reader = () -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (pages.find(POST) == null) {
                    pages.leadOrWait(POST, turn -> { }).ifPresent(lead -> {
                        int now = words.get();
                        ReadyPage page = page("words " + now);
                        rendered.put(page, now);
                        pages.fill(lead, page);
                    });
                }
            }
        };
        Thread rendering = new Thread(reader);
        rendering.start();
        int stale = 0;
        try {
            for (int change = 1; change <= changes && stale == 0; change++) {
                words.set(change);
                pages.forget(List.of(POST));
                for (int look = 0; look < 5; look++) {
                    ReadyPage found = pages.find(POST);
                    stale += found != null && rendered.get(found) < change ? 1 : 0;
                    Thread.yield();
                }
            }
        } finally {
            rendering.interrupt();
        }
        return stale;
    }

    private static ReadyPages filled(ReadyPages pages, String... names) {
        for (String name : names) {
            pages.fill(pages.leadOrWait(name, turn -> { }).orElseThrow(), page(name));
        }
        return pages;
    }

    private static ReadyPage page(String words) {
        return ReadyPage.of(Page.html(words), List.of());
    }
}
