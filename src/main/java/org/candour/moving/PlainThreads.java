package org.candour.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.candour.comments.CommentState;
import org.candour.comments.FiledComment;
import org.candour.comments.FromThreads;
import org.candour.content.ThreadFile;
import org.candour.moving.PlainFiles.Source;
import org.candour.moving.formats.Entry.What;
import org.candour.store.RandomId;
import org.candour.words.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Threads of plain files on their way in: part by part, each in a transaction of its own, so that the longest takes no more memory than
 * its largest file. Every comment keeps its number.
 */
final class PlainThreads {
    static final String PASSED_OVER = "under a post passed over";
    static final String TAKEN_DOWN = "under a post taken down here";

    private static final String NUMBER_TAKEN = "number taken";

    private final Source source;
    private final PlainPosts posts;
    private final PlainRooms rooms;
    private final Orders orders;
    private final long run;
    private final Import.Progress progress;
    private final LongSupplier keys = RandomId.row();
    private final Report.Tally tally;
    private final List<Waiting> waiting = new ArrayList<>();
    private int replies;
    private int deepest;
    private long settled;

    /** One that leads to what was not there when it came. It holds no words. */
    private record Waiting(long postId, int number, List<Cited> cites) {}

    PlainThreads(Source source, PlainPosts posts, PlainRooms rooms, Orders orders, long run, Import.Progress progress) {
        this.source = source;
        this.posts = posts;
        this.rooms = rooms;
        this.orders = orders;
        this.run = run;
        this.progress = progress;
        this.tally = source.report().of(What.COMMENT);
    }

    void read() {
        source.folder().threads().forEach(this::read);
        source.report().lineage(replies, deepest);
    }

    private void read(String postFile, List<String> parts) {
        PlainPosts.Stands post = posts.of(postFile);
        if (post == null) {
            source.report().fault(parts.get(0), source.say().noPost());
        }
        Set<Integer> numbers = new HashSet<>();
        Map<Integer, Integer> depths = new HashMap<>();
        Map<Integer, Memorised> memorised = post == null || post.why() != null || post.id() == 0 ? Map.of() : memorised(post.mark());
        for (String part : parts) {
            Optional<ThreadFile> thread = source.read(part, file -> ThreadFile.read(source.say(), file, numbers));
            if (thread.isEmpty()) {
                // What comes after it may answer what stands in it.
                return;
            }
            List<FiledComment> comments = thread.get().comments();
            comments.forEach(comment -> count(comment, depths));
            if (post == null) {
                comments.forEach(comment -> tally.unmatched());
            } else if (post.why() != null) {
                comments.forEach(comment -> tally.skipped(post.why()));
            } else {
                take(part, post, comments, memorised);
            }
            settled += comments.size();
            progress.settled(settled);
        }
    }

    private void count(FiledComment comment, Map<Integer, Integer> depths) {
        tally.read();
        int depth = comment.replyTo() == null ? 1 : depths.getOrDefault(comment.replyTo(), 0) + 1;
        depths.put(comment.number(), depth);
        replies += comment.replyTo() == null ? 0 : 1;
        deepest = Math.max(deepest, depth);
    }

    /** What is remembered of one that was brought in. */
    private record Memorised(long digest, boolean mine, boolean again) {}

    private Map<Integer, Memorised> memorised(long mark) {
        Map<Integer, Memorised> memorised = new HashMap<>();
        Source.asked(() -> rooms.memory().threads(List.of(mark))).forEach(thread -> thread.entries().forEach(entry ->
                memorised.put((int) entry.mark(), new Memorised(entry.digest(), thread.run() == run, thread.again()))));
        return memorised;
    }

    private void take(String part, PlainPosts.Stands post, List<FiledComment> comments, Map<Integer, Memorised> memorised) {
        Map<Integer, FromThreads.Here> here = post.id() == 0 ? Map.of() : Source.asked(() -> rooms.threads().here(post.id(), comments));
        List<FiledComment> fresh = new ArrayList<>();
        List<FiledComment> changed = new ArrayList<>();
        for (FiledComment comment : comments) {
            FromThreads.Here known = here.get(comment.number());
            Memorised before = memorised.get(comment.number());
            if (known == null && before == null) {
                fresh.add(comment);
                appeared(comment);
            } else if (before != null) {
                if (again(comment, before, known)) {
                    changed.add(comment);
                }
                if (before.mine() && comment.cites() != null && !comment.cites().isEmpty()) {
                    waiting.add(new Waiting(post.id(), comment.number(), comment.cites()));
                }
            } else if (known.same()) {
                tally.unchanged();
            } else if (known.others()) {
                source.report().fault(part, source.say().numberTaken(comment.number()));
                tally.skipped(NUMBER_TAKEN);
            } else {
                tally.differs();
            }
        }
        if (!orders.dryRun() && fresh.size() + changed.size() > 0) {
            store(post, fresh, changed);
        }
    }

    /** Whether its words are to be replaced. */
    private boolean again(FiledComment comment, Memorised before, FromThreads.@Nullable Here known) {
        if (before.mine()) {
            if (before.again()) {
                tally.updated();
            } else {
                appeared(comment);
            }
        } else if (before.digest() == digest(comment)) {
            tally.unchanged();
        } else if (orders.replace() && known != null && known.open() && comment.state() == CommentState.PUBLISHED) {
            tally.updated();
            return true;
        } else {
            tally.differs();
        }
        return false;
    }

    private void appeared(FiledComment comment) {
        if (comment.state() == CommentState.PUBLISHED) {
            tally.countImported();
        } else {
            tally.held(comment.state().name().toLowerCase(Locale.ROOT));
        }
    }

    private void store(PlainPosts.Stands post, List<FiledComment> fresh, List<FiledComment> changed) {
        FromThreads.Brought brought = rooms.durably(() -> {
            FromThreads.Brought done = rooms.threads().bring(post.id(), fresh, changed);
            changed.forEach(comment -> rooms.memory().forget(post.mark(), comment.number()));
            rooms.memory().flush();
            rooms.memory().addThreads(java.util.stream.Stream.of(fresh, changed).filter(some -> !some.isEmpty())
                    .map(some -> new BroughtThread(keys.getAsLong(), post.mark(), run, some == changed, entries(some, done.ids()))).toList());
            return done;
        });
        rooms.grown(fresh.size());
        brought.unsettled().forEach((number, cites) -> waiting.add(new Waiting(post.id(), number, cites)));
    }

    private static List<BroughtThread.Entry> entries(List<FiledComment> comments, Map<Integer, Long> ids) {
        return comments.stream().map(comment -> new BroughtThread.Entry(comment.number(), ids.get(comment.number()), digest(comment))).toList();
    }

    private static long digest(FiledComment comment) {
        return Fingerprint.of(comment.words(), String.valueOf(comment.penName()), String.valueOf(comment.origin()), String.valueOf(comment.voice()),
                String.valueOf(comment.day()), comment.state().name(), comment.kind().name());
    }

    /** Sets the links of those that cited what came after them. */
    void settle() {
        rooms.someAtOnce(waiting, one -> rooms.threads().settle(one.postId(), one.number(), one.cites()));
    }
}
