package org.candour.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.candour.search.Index.Unusable;
import org.candour.store.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * Where the index stands: in a folder of its own, beside another in which the next one is made. Nothing of the search engine
 * is loaded before the index is opened.
 *
 * <p>A note in the folder says that the index was put away in order. It is taken away before anything can change, so that
 * after a crash, whenever that was, the next start knows that the index may lag behind.
 */
public final class Shelf {
    private static final String NOTE = "in-order";

    private final Path folder;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private @Nullable Index index;

    /** @param folder made when it is needed, with mode 700 */
    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** Something is done with an index. */
    public interface Use<T> {
        T with(Index index) throws Unusable;
    }

    /** A new index is filled. */
    public interface Filling {
        void into(Index index) throws Unusable;
    }

    /** Takes the note away that the index is in order; whether it was there. */
    public boolean begin() {
        try {
            boolean inOrder = Files.deleteIfExists(folder.resolve(NOTE));
            if (inOrder) {
                PrivateFiles.sync(folder);
            }
            return inOrder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens what stands there, or begins an index; whether it holds anything can be asked of it. */
    public void open() throws Unusable {
        lock.writeLock().lock();
        try {
            if (index == null) {
                sweep(next());
                index = Index.open(present());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Empties it and begins an index: what was there cannot be used. */
    public void beginAnew() throws Unusable {
        lock.writeLock().lock();
        try {
            close();
            sweep(present());
            open();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Fills another index and puts it in the place of this one, which is used until then. */
    public void replace(Filling filling) throws Unusable {
        sweep(next());
        try (Index filled = Index.open(next())) {
            filling.into(filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lock.writeLock().lock();
        try {
            close();
            sweep(present());
            Files.move(next(), present(), StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.sync(folder);
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Uses the index; nothing happens where it is not open. */
    public <T> Optional<T> use(Use<T> use) throws Unusable {
        lock.readLock().lock();
        try {
            return index == null ? Optional.empty() : Optional.of(use.with(index));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Puts it away. @param inOrder whether it holds all it should, so that the next start need not look */
    public void putAway(boolean inOrder) {
        lock.writeLock().lock();
        try {
            close();
            if (inOrder) {
                PrivateFiles.folder(folder);
                Files.deleteIfExists(folder.resolve(NOTE));
                PrivateFiles.write(folder.resolve(NOTE), new byte[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void close() {
        if (index != null) {
            try {
                index.close();
            } catch (IOException | RuntimeException damaged) {
                // It is not used any more, and can be made anew.
            }
            index = null;
        }
    }

    private Path present() {
        return folder.resolve("index");
    }

    private Path next() {
        return folder.resolve("next");
    }

    private static void sweep(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
