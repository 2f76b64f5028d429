package org.peristiwa.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that an interrupted export has left, or a part of it. What is written is compared with it, and for as long as it
 * is the same nothing has to be written; from the first difference on the file is written anew. So a file that a power
 * loss has spoilt does no harm.
 */
final class KeptFile extends OutputStream {

    private final RandomAccessFile file;
    private byte[] found = new byte[1 << 15];
    private boolean same = true;

    KeptFile(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (same) {
            long before = file.getFilePointer();
            same = holds(bytes, offset, length);
            if (same) {
                return;
            }
            file.setLength(before);
            file.seek(before);
        }
        file.write(bytes, offset, length);
    }

    private boolean holds(byte[] bytes, int offset, int length) throws IOException {
        if (file.length() - file.getFilePointer() < length) {
            return false;
        }
        if (found.length < length) {
            found = new byte[length];
        }
        file.readFully(found, 0, length);
        return Arrays.equals(found, 0, length, bytes, offset, offset + length);
    }

    @Override
    public void close() throws IOException {
        try {
            if (file.length() > file.getFilePointer()) {
                file.setLength(file.getFilePointer());
            }
        } finally {
            file.close();
        }
    }
}
