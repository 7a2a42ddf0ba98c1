package org.candour.words.tree;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A few threads with a roomy stack, for parsing. The caller waits; a task that overflows, fails or takes too long is
 * answered with nothing.
 */
final class Workers {
    /**
     * Measured over sixteen shapes that pass the limits: all but two need less than 512 kB; a tag or a definition of
     * 100,000 characters overflows 2 MB and stands in plain paragraphs. Memory is used only as it is touched.
     */
    private static final long STACK = 16L * 1024 * 1024;

    private final ThreadPoolExecutor threads;

    Workers(int count) {
        threads = new ThreadPoolExecutor(count, count, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(null, task, "words", STACK);
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * What a task answers, or nothing when it throws, overflows its stack or is not done in time.
     *
     * @param millis how long the caller waits, its turn in the queue included
     */
    <T> Optional<T> answer(Callable<T> task, long millis) {
        FutureTask<T> future = new FutureTask<>(task);
        threads.execute(future);
        try {
            return Optional.of(future.get(millis, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | CancellationException failed) {
            return Optional.empty();
        } catch (TimeoutException late) {
            // Still in the queue, or between two reads of the text: interrupted, it ends at the next one.
            future.cancel(true);
            threads.remove(future);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
