package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedSyncTest {
    private static final int WRITERS = 32;
    private static final int WRITES = 40;

    /** A disk that knows how many commits had been made when its last good sync began. */
    private static final class Disk {
        private final AtomicLong commits = new AtomicLong();
        private final AtomicLong safe = new AtomicLong();

        void sync() {
            long before = commits.get();
            Thread.yield();
            safe.accumulateAndGet(before, Math::max);
        }
    }

    @Test
    void a_writer_is_answered_only_after_a_sync_that_began_after_the_commit() throws Exception {
        Disk disk = new Disk();
        SharedSync sync = new SharedSync(disk::sync);
        assertEquals(0, unsafe(disk, sync::await), "acknowledged and not on the disk");
        assertTrue(sync.count() < WRITERS * WRITES, "writers who wait together share: " + sync.count());
        System.out.println(WRITERS * WRITES + " writes by " + WRITERS + " writers shared " + sync.count() + " syncs");
    }

    @Test
    void the_same_check_sees_writers_who_share_a_sync_that_began_before_their_commit() throws Exception {
        Disk disk = new Disk();
        CountDownLatch never = new CountDownLatch(1);
        assertTrue(unsafe(disk, () -> assertTrue(never.getCount() == 1)) > 0, "a planted fault: nobody syncs");
    }

    private static int unsafe(Disk disk, Runnable await) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        AtomicInteger unsafe = new AtomicInteger();
        List<Future<?>> ends = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            ends.add(writers.submit(() -> {
                for (int write = 0; write < WRITES; write++) {
                    long mine = disk.commits.incrementAndGet();
                    await.run();
                    unsafe.addAndGet(disk.safe.get() < mine ? 1 : 0);
                }
            }));
        }
        for (Future<?> end : ends) {
            end.get();
        }
        writers.shutdown();
        return unsafe.get();
    }

    @Test
    void whoever_comes_while_a_sync_runs_waits_for_the_next() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        SharedSync sync = new SharedSync(() -> {
            begun.incrementAndGet();
            running.countDown();
            await(goOn);
        });
        ExecutorService writers = Executors.newCachedThreadPool();
        Future<?> first = writers.submit(sync::await);
        running.await();
        List<Future<?>> late = List.of(writers.submit(sync::await), writers.submit(sync::await), writers.submit(sync::await));
        goOn.countDown();
        first.get();
        for (Future<?> end : late) {
            end.get();
        }
        writers.shutdown();
        assertTrue(begun.get() >= 2 && begun.get() <= 4, "one for the first, and at least one more for the late: " + begun.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_sync_that_fails_is_acknowledged_to_nobody() {
        SharedSync sync = new SharedSync(() -> {
            throw new IllegalStateException("disk full");
        });
        assertThrows(IllegalStateException.class, sync::await);
        assertEquals(0, sync.count());
    }
}
