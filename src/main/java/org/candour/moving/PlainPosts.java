package org.candour.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.candour.content.ContentFile;
import org.candour.content.PageFile;
import org.candour.content.PostFile;
import org.candour.moving.PlainFiles.Source;
import org.candour.moving.formats.Entry.What;
import org.candour.posts.Carried;
import org.candour.posts.FromExport;
import org.candour.posts.PostState;
import org.jspecify.annotations.Nullable;

/** Posts and pages of plain files on their way in. A post keeps its address: where that is another's here, it is left and named. */
final class PlainPosts {
    private static final String TAKEN = "address taken";
    private static final String UNREADABLE = "unreadable";

    private final Source source;
    private final PlainRooms rooms;
    private final Orders orders;
    private final long run;
    private final Map<String, Stands> stands = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * What became of the post of a file.
     *
     * @param id here; 0 where it is not yet here, as in a trial
     * @param mark under which it is remembered
     * @param why its comments are passed over; none where they are not
     */
    record Stands(long id, long mark, @Nullable String why) {}

    private record Waiting(long id, Carried carried) {}

    PlainPosts(Source source, PlainRooms rooms, Orders orders, long run) {
        this.source = source;
        this.rooms = rooms;
        this.orders = orders;
        this.run = run;
    }

    /** What became of the post of that file; none where there is no such file. */
    @Nullable Stands of(String file) {
        return stands.get(file);
    }

    void read() {
        Report.Tally tally = source.report().of(What.POST);
        for (String name : source.folder().posts()) {
            tally.read();
            Optional<PostFile> post = source.read(name, file -> PostFile.read(source.say(), file));
            if (post.isEmpty()) {
                tally.skipped(UNREADABLE);
            }
            stands.put(name, post.map(found -> take(found, tally)).orElse(new Stands(0, 0, PlainThreads.PASSED_OVER)));
        }
    }

    private Stands take(PostFile post, Report.Tally tally) {
        Long number = post.carried().id();
        long mark = Fingerprint.of("candour", "post", number == null ? post.path() : String.valueOf(number));
        long digest = digest(post.file());
        Brought brought = Source.asked(() -> rooms.memory().of(Set.of(mark)).get(mark));
        Optional<FromExport.Here> here = Source.asked(() -> brought == null ? rooms.posts().at(post.path(), post.edition())
                : rooms.posts().known(brought.subject(), post.edition()));
        if (brought != null) {
            return again(post, brought, here, mark, digest, tally);
        }
        if (here.isEmpty()) {
            tally.countImported();
            return new Stands(stored(0L, () -> add(post, mark, digest)), mark, null);
        }
        if (here.get().same()) {
            tally.unchanged();
            return new Stands(here.get().id(), mark, here.get().state() == PostState.PUBLISHED ? null : PlainThreads.TAKEN_DOWN);
        }
        if (number != null && number == here.get().id()) {
            tally.differs();
            return new Stands(here.get().id(), mark, here.get().state() == PostState.PUBLISHED ? null : PlainThreads.TAKEN_DOWN);
        }
        source.report().fault(post.file().name(), source.say().pathTaken());
        tally.skipped(TAKEN);
        return new Stands(0, mark, PlainThreads.PASSED_OVER);
    }

    private Stands again(PostFile post, Brought brought, Optional<FromExport.Here> here, long mark, long digest, Report.Tally tally) {
        boolean shown = here.filter(one -> one.state() == PostState.PUBLISHED).isPresent();
        Stands stays = new Stands(brought.subject(), mark, shown ? null : PlainThreads.TAKEN_DOWN);
        if (brought.run() == run) {
            wait(brought.subject(), post.carried());
            if (brought.again()) {
                tally.updated();
            } else {
                tally.countImported();
            }
        } else if (brought.digest() == digest) {
            tally.unchanged();
        } else if (orders.replace() && shown && !here.orElseThrow().touched()) {
            tally.updated();
            stored(true, () -> {
                rooms.posts().change(brought.subject(), post.edition(), post.carried());
                rooms.memory().findById(mark).change(digest, run);
                return true;
            });
            wait(brought.subject(), post.carried());
        } else {
            tally.differs();
        }
        return stays;
    }

    private long add(PostFile post, long mark, long digest) {
        long id = rooms.posts().add(post.path(), post.edition(), post.carried());
        remember(mark, id, digest);
        wait(id, post.carried());
        return id;
    }

    private void remember(long mark, long id, long digest) {
        rooms.memory().add(List.of(new Brought(mark, id, digest, run)));
    }

    private void wait(long id, Carried carried) {
        if (carried.waitsForOthers()) {
            waiting.add(new Waiting(id, carried));
        }
    }

    private <T> T stored(T otherwise, Supplier<T> storing) {
        return orders.dryRun() ? otherwise : rooms.durably(storing);
    }

    private static long digest(ContentFile file) {
        return Fingerprint.of(file.hash());
    }

    /** Everything they lead to is here now. */
    void settle() {
        rooms.someAtOnce(waiting, one -> rooms.arriving().settle(one.id(), one.carried()));
    }

    // Pages

    /** Last: a page may lead to a post. */
    void readPages() {
        Report.Tally tally = source.report().of(What.PAGE);
        for (String name : source.folder().pages()) {
            tally.read();
            if (source.read(name, file -> take(PageFile.read(source.say(), file), digest(file), tally)).isEmpty()) {
                tally.skipped(UNREADABLE);
            }
        }
    }

    private boolean take(PageFile page, long digest, Report.Tally tally) {
        long mark = Fingerprint.of("candour", "page", page.slug());
        Brought brought = Source.asked(() -> rooms.memory().of(Set.of(mark)).get(mark));
        Optional<FromExport.PageHere> here = Source.asked(() -> rooms.posts().page(page.slug(), page.title(), page.standfirst(), page.words()));
        if (brought != null && brought.run() == run && !brought.again()) {
            tally.countImported();
        } else if (brought != null && brought.run() == run) {
            tally.updated();
        } else if (brought != null && brought.digest() == digest || here.filter(one -> one.same() && !one.fromJar()).isPresent()) {
            tally.unchanged();
        } else if (here.isEmpty() || here.get().fromJar()) {
            tally.countImported();
            stored(true, () -> bring(page, mark, brought, digest));
        } else if (brought != null && here.get().brought() && orders.replace()) {
            tally.updated();
            stored(true, () -> bring(page, mark, brought, digest));
        } else {
            tally.differs();
        }
        return true;
    }

    private boolean bring(PageFile page, long mark, @Nullable Brought brought, long digest) {
        rooms.posts().bring(page.slug(), page.title(), page.standfirst(), page.words());
        if (brought == null) {
            remember(mark, 0, digest);
        } else {
            rooms.memory().findById(mark).change(digest, run);
        }
        return true;
    }
}
