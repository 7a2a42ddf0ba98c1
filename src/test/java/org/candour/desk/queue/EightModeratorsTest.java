package org.candour.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.candour.cast.DeskPerson;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.decisions.LedgerEntry;
import org.candour.desk.Arriving;
import org.candour.posts.Post;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Eight decide on the same comments at once, each on all of them, four to publish and four to turn down: whatever meets,
 * every comment has one outcome and one entry. {@code -Deight=1000} is the number the desk is made for.
 */
@QuarkusTest
@Tag("store")
class EightModeratorsTest {
    private static final int ITEMS = Integer.getInteger("eight", 40);
    private static final int MODERATORS = 8;

    @Inject
    Arriving arriving;

    @Inject
    Ledger ledger;

    @Test
    void eight_moderators_on_the_same_comments_leave_one_outcome_and_one_entry_each() throws Exception {
        arriving.clearDesk();
        List<Post> posts = IntStream.range(0, 5).mapToObj(i -> arriving.post("Eight at once, the " + i)).toList();
        List<Comment> items = IntStream.range(0, ITEMS).mapToObj(i -> arriving.waiting(posts.get(i % posts.size()), "Decide on me, the " + i + ".")).toList();
        int before = ledger.newest(1).stream().mapToInt(entry -> (int) entry.entry()).findFirst().orElse(0);
        List<DeskPerson> moderators = IntStream.range(0, MODERATORS).mapToObj(i -> DeskPerson.moderator()).toList();
        long began = System.nanoTime();
        Map<Integer, Integer> answers = allAtOnce(moderators, items);
        System.out.println(MODERATORS + " moderators on " + ITEMS + " comments in " + (System.nanoTime() - began) / 1_000_000
                + " ms, answers by status: " + answers);
        assertEquals(Map.of(303, ITEMS, 409, ITEMS * (MODERATORS - 1)), answers);
        assertEquals(List.of(), wrong(items, before));
        assertTrue(ledger.breaches().isEmpty());

        LedgerEntry first = about(items, before).get(items.get(0).id()).get(0);
        ledger.record(first.staffId().orElseThrow(), entry -> {
            entry.act(Act.COMMENT_ASKED, "");
            entry.about(items.get(0).id());
            return true;
        });
        assertEquals(1, wrong(items, before).size(), "counter-proof: the same check finds a second entry");
        arriving.clearDesk();
    }

    private static Map<Integer, Integer> allAtOnce(List<DeskPerson> moderators, List<Comment> items) throws Exception {
        ExecutorService desk = Executors.newFixedThreadPool(moderators.size());
        Map<Integer, Integer> answers = new HashMap<>();
        try {
            List<Future<List<Integer>>> all = new ArrayList<>();
            for (int i = 0; i < moderators.size(); i++) {
                all.add(desk.submit(decideAll(moderators.get(i), i % 2 == 0 ? "publish" : "decline", items)));
            }
            for (Future<List<Integer>> one : all) {
                one.get().forEach(status -> answers.merge(status, 1, Integer::sum));
            }
        } finally {
            desk.shutdownNow();
        }
        return answers;
    }

    /** In stretches of eight that everybody comes to at much the same time, each of them in an order of their own. */
    private static Callable<List<Integer>> decideAll(DeskPerson who, String decision, List<Comment> items) {
        return () -> {
            String token = who.formToken();
            List<Integer> answers = new ArrayList<>();
            for (int from = 0; from < items.size(); from += MODERATORS) {
                List<Comment> stretch = new ArrayList<>(items.subList(from, Math.min(items.size(), from + MODERATORS)));
                Collections.shuffle(stretch, new Random(from));
                stretch.forEach(item -> answers.add(who.sendForm("/desk/comments/" + item.id() + "/decision",
                        Map.of("formToken", token, "decision", decision)).statusCode()));
            }
            return answers;
        };
    }

    /** The comments that have not one outcome and one entry that says it. */
    private List<String> wrong(List<Comment> items, int before) {
        Map<Long, List<LedgerEntry>> about = about(items, before);
        List<String> wrong = new ArrayList<>();
        for (Comment item : items) {
            CommentState state = arriving.state(item);
            List<Act> acts = about.get(item.id()).stream().flatMap(entry -> entry.act().stream()).toList();
            boolean out = state == CommentState.PUBLISHED || state == CommentState.TO_PUBLISH;
            boolean down = state == CommentState.DECLINED || state == CommentState.TO_DECLINE;
            if (!(out && acts.equals(List.of(Act.COMMENT_PUBLISHED))) && !(down && acts.equals(List.of(Act.COMMENT_DECLINED)))) {
                wrong.add(item.id() + ": " + state + " " + acts);
            }
        }
        return wrong;
    }

    private Map<Long, List<LedgerEntry>> about(List<Comment> items, int before) {
        Map<Long, List<LedgerEntry>> about = new HashMap<>();
        items.forEach(item -> about.put(item.id(), new ArrayList<>()));
        ledger.newest(ITEMS * MODERATORS).stream().filter(entry -> entry.entry() > before)
                .forEach(entry -> entry.subject().map(about::get).ifPresent(list -> list.add(entry)));
        return about;
    }
}
