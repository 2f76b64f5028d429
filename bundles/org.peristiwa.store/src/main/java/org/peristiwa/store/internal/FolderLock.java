package org.peristiwa.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peristiwa.store.CorpusLockedException;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.words.Localised;

/**
 * The right to write into a corpus. The system holds it for as long as the process lives, so that a crash leaves no
 * lock behind; the text in the file only tells others who it is.
 */
final class FolderLock implements AutoCloseable {

    /** Behind all text: Windows keeps others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The corpora that this process holds. On POSIX systems a process that closes any channel of a file lets go of its
     * locks on it, so a second attempt must not even open the file.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path held;
    private final FileChannel channel;

    private FolderLock(Path held, FileChannel channel) {
        this.held = held;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws CorpusLockedException if another session has it, in this process or another
     * @throws CorpusWriteException if the folder cannot be written to
     */
    static FolderLock take(FolderLayout layout) throws IOException {
        Path file = layout.hidden().resolve("lock");
        Path held;
        try {
            Files.createDirectories(layout.hidden());
            held = layout.hidden().toRealPath();
        } catch (IOException e) {
            throw new CorpusWriteException(file, AtomicFiles.reasonOf(e), e);
        }
        String holder = holder();
        String other = HELD.putIfAbsent(held, holder);
        if (other != null) {
            throw new CorpusLockedException(layout.folder(), StoreWords.of("locked.hereBy", other));
        }
        boolean taken = false;
        try {
            FolderLock lock = new FolderLock(held, lock(layout, file, holder));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(held);
            }
        }
    }

    /** Whether this process has the corpus open for writing. */
    static boolean isHeldHere(FolderLayout layout) throws IOException {
        return Files.isDirectory(layout.hidden())
                && HELD.containsKey(layout.hidden().toRealPath());
    }

    /** Whether somebody has the corpus open for writing, as far as can be told without taking part. */
    static boolean isTaken(FolderLayout layout) {
        Path file = layout.hidden().resolve("lock");
        try {
            if (!Files.exists(file)) {
                return false;
            }
            if (HELD.containsKey(layout.hidden().toRealPath())) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                    FileLock probe = channel.tryLock(LOCKED_BYTE, 1, true)) {
                return probe == null;
            }
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // Who cannot even read the lock cannot tell: the files are read as they are.
            return true;
        }
    }

    private static FileChannel lock(FolderLayout layout, Path file, String holder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new CorpusWriteException(file, AtomicFiles.reasonOf(e), e);
        }
        boolean locked = false;
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new CorpusLockedException(layout.folder(), Localised.verbatim(holderIn(file)));
            }
            write(channel, holder + "\n");
            locked = true;
            return channel;
        } catch (CorpusLockedException e) {
            throw e;
        } catch (OverlappingFileLockException e) {
            // Held by this process, though not by this class: by an older one, before the bundle was updated.
            throw new CorpusLockedException(layout.folder(), StoreWords.of("locked.here"));
        } catch (IOException e) {
            throw new CorpusWriteException(file, AtomicFiles.reasonOf(e), e);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String holder() {
        return "process " + ProcessHandle.current().pid() + " on " + host() + " since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    private static String holderIn(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "another program" : text;
    }

    /** Gives the lock back. The file stays: who removed it could remove the lock of the next. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD.remove(held);
        }
    }
}
