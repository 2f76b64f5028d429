package org.peristiwa.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peristiwa.store.internal.AtomicFiles;

/** The file of a journal: whole lines, each on the disk before the next is begun. Made when it is first written. */
class JournalFile {

    private static final System.Logger LOG = System.getLogger(JournalFile.class.getName());

    private final Path path;
    private final AtomicFiles files;
    private final byte[] header;
    private @Nullable FileChannel channel;
    private volatile byte @Nullable [] anew;
    private volatile long size;

    /**
     * A file.
     *
     * @param header begins a new one
     * @param size the bytes of it that are sound; what is behind them is cut off before the next line is written
     */
    JournalFile(Path path, AtomicFiles files, byte[] header, long size) {
        this.path = path;
        this.files = files;
        this.header = header.clone();
        this.size = size;
    }

    /** Bytes of sound lines, as they will be once what is to be replaced has been. Does not wait for what is being written. */
    long size() {
        byte[] next = anew;
        return next == null ? size : header.length + next.length;
    }

    /** Lets the next lines that are written come behind {@code lines}, in the place of all that is there now. */
    synchronized void replaceWithNext(byte[] lines) {
        anew = lines.clone();
    }

    /** Writes lines and waits until they are on the disk. Where that fails the file ends where it did before. */
    synchronized void append(byte[] lines) throws IOException {
        byte[] before = anew;
        if (before != null) {
            replace(joined(before, lines));
            return;
        }
        FileChannel open = open();
        try {
            if (open.size() > size) {
                open.truncate(size);
            }
            long end = size == 0 ? write(open, header, 0) : size;
            end = write(open, lines, end);
            force(open);
            size = end;
        } catch (IOException e) {
            giveRoomBack(open);
            throw e;
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
            if (size == 0) {
                files.forceFolder(path.toAbsolutePath().getParent());
            }
        }
        return open;
    }

    private long write(FileChannel open, byte[] bytes, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long end = at;
        while (buffer.hasRemaining()) {
            end += write(open, buffer, end);
        }
        return end;
    }

    /** What the system does; a test lets it fail. */
    int write(FileChannel open, ByteBuffer buffer, long at) throws IOException {
        return open.write(buffer, at);
    }

    /** What the system does; a test lets it fail. */
    void force(FileChannel open) throws IOException {
        open.force(false);
    }

    private void giveRoomBack(FileChannel open) {
        try {
            open.truncate(size);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "half a line stays in " + path + " until the next is written", e);
        }
    }

    /** Does nothing where nothing has been written since {@link #replaceWithNext}. */
    synchronized void cutTo(long length) throws IOException {
        if (anew != null) {
            return;
        }
        if (channel != null || size > length) {
            FileChannel open = open();
            open.truncate(length);
            force(open);
            size = length;
        }
    }

    synchronized void replace(byte[] lines) throws IOException {
        close();
        byte[] content = joined(header, lines);
        files.write(path, content);
        size = content.length;
        anew = null;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    synchronized void close() {
        FileChannel open = channel;
        channel = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot close " + path, e);
        }
    }
}
