package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Something that is loaded before somebody asks for it; what goes wrong is thrown to who asks.
 *
 * @param <T> what it is
 */
final class Loading<T> {

    /** Loads it. */
    @FunctionalInterface
    interface Load<T> {
        T load() throws IOException;
    }

    private final CompletableFuture<T> result;

    private Loading(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Begins to load on another thread. */
    static <T> Loading<T> begin(Load<T> load) {
        return new Loading<>(CompletableFuture.supplyAsync(() -> unchecked(load)));
    }

    /** Loads at once. */
    static <T> Loading<T> now(Load<T> load) {
        try {
            return new Loading<>(CompletableFuture.completedFuture(load.load()));
        } catch (IOException e) {
            return new Loading<>(CompletableFuture.failedFuture(new UncheckedIOException(e)));
        } catch (RuntimeException e) {
            return new Loading<>(CompletableFuture.failedFuture(e));
        }
    }

    private static <T> T unchecked(Load<T> load) {
        try {
            return load.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has been loaded; empty where it is still being loaded, or could not be. */
    Optional<T> ifDone() {
        return result.isDone() && !result.isCompletedExceptionally() ? Optional.of(result.join()) : Optional.empty();
    }

    /** What has been loaded; waits for it. */
    T get() throws IOException {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
