package org.peristiwa.store.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.storage.StepJournal;

/**
 * Appends lines to a journal from a thread of its own: whoever makes a step does not wait for the disk, and steps that
 * come close together share one flush. What the disk does not take stays in memory and is tried again.
 */
final class JournalWriter implements AutoCloseable {

    /** How long a line waits for others. With the flush itself it stays far under 50 ms. */
    private static final long GATHER_MILLIS = 10;

    private static final long RETRY_MILLIS = 1_000;
    private static final System.Logger LOG = System.getLogger(JournalWriter.class.getName());

    private final JournalFile file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Condition progress = lock.newCondition();
    private final Thread thread;
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long appended;
    private long durable;
    private long attempts;
    private boolean urgent;
    private boolean writing;
    private boolean closing;
    private @Nullable IOException failure;
    private StepJournal.@Nullable Listener listener;

    JournalWriter(JournalFile file, Path folder) {
        this.file = file;
        thread = new Thread(this::run, "journal of " + folder.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    void listen(StepJournal.Listener hearing) {
        lock.lock();
        try {
            listener = hearing;
        } finally {
            lock.unlock();
        }
    }

    void append(byte[] line) {
        lock.lock();
        try {
            waiting.writeBytes(line);
            appended++;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Bytes on the disk and still to come. */
    long size() {
        lock.lock();
        try {
            return file.size() + waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** @throws IOException if the disk does not take now what has been appended so far */
    void await() throws IOException {
        lock.lock();
        try {
            long wanted = appended;
            long before = attempts;
            while (durable < wanted) {
                if (failure != null && attempts > before) {
                    throw failure;
                }
                urgent = true;
                news.signal();
                progress.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what has been appended and not written, and cuts the file. */
    void cutTo(long size) throws IOException {
        lock.lock();
        try {
            letWriteEnd();
            waiting = new ByteArrayOutputStream();
            durable = appended;
            failure = null;
            file.cutTo(size);
        } finally {
            lock.unlock();
        }
    }

    /** Puts {@code lines} in the place of all that was there; everything appended before has been written. */
    void replace(byte[] lines) throws IOException {
        lock.lock();
        try {
            letWriteEnd();
            file.replace(lines);
        } finally {
            lock.unlock();
        }
    }

    private void letWriteEnd() {
        while (writing) {
            progress.awaitUninterruptibly();
        }
    }

    private void run() {
        lock.lock();
        try {
            while (!closing || durable < appended) {
                if (durable == appended) {
                    news.awaitUninterruptibly();
                    continue;
                }
                gather(failure == null ? GATHER_MILLIS : RETRY_MILLIS);
                write();
                if (failure != null && closing) {
                    // Those who made the steps have been told.
                    LOG.log(System.Logger.Level.INFO, "the last steps are not in the journal", failure);
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void gather(long millis) {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (left > 0 && !urgent && !closing) {
                left = news.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "interrupted: writes at once", e);
        }
        urgent = false;
    }

    /** Writes without holding up who appends meanwhile. */
    private void write() {
        if (durable == appended) {
            return;
        }
        byte[] batch = waiting.toByteArray();
        long upTo = appended;
        IOException before = failure;
        IOException now = null;
        writing = true;
        lock.unlock();
        try {
            file.append(batch);
        } catch (IOException e) {
            now = e;
        } finally {
            lock.lock();
            writing = false;
        }
        attempts++;
        failure = now;
        if (now == null && durable < upTo) {
            durable = upTo;
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            rest.write(waiting.toByteArray(), batch.length, waiting.size() - batch.length);
            waiting = rest;
        }
        progress.signalAll();
        tell(before, now);
    }

    private void tell(@Nullable IOException before, @Nullable IOException now) {
        StepJournal.Listener hearing = listener;
        if (hearing == null || (before == null) == (now == null)) {
            return;
        }
        lock.unlock();
        try {
            if (now == null) {
                hearing.works();
            } else {
                hearing.failing(now);
            }
        } finally {
            lock.lock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            news.signal();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        file.close();
    }
}
