package org.candour.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void a_writer_who_waits_too_long_is_told_so() throws Exception {
        Gate gate = new Gate(Duration.ofMillis(50));
        gate.whileClosed(() -> {
            CompletableFuture<Void> writer = CompletableFuture.runAsync(gate::enter);
            ExecutionException told = assertThrows(ExecutionException.class, writer::get);
            assertEquals(StoreResting.class, told.getCause().getClass());
        });
        CompletableFuture.runAsync(gate::enter).get();
    }

    @Test
    void who_is_inside_ends_before_the_gate_closes() throws Exception {
        Gate gate = new Gate();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            gate.enter();
            inside.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            gate.leave();
        });
        inside.await();
        CompletableFuture<Void> rewrite = CompletableFuture.runAsync(() -> gate.whileClosed(() -> {}));
        assertFalse(rewrite.isDone());
        end.countDown();
        writer.get();
        rewrite.get();
    }
}
