package org.peristiwa.store.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The lines of a journal: eight hexadecimal digits of CRC-32C (RFC 3720), a space, one JSON object in UTF-8, a line
 * feed. What does not add up ends the journal: it is where the machine stopped.
 *
 * @param json the objects, in the order in which they were written
 * @param end how many bytes they take
 * @param size how many bytes the file has
 * @param damaged whether there are sound lines behind one that is not: no crash does that
 */
record JournalLines(List<String> json, long end, long size, boolean damaged) {

    private static final int CHECKSUM_LENGTH = 8;

    /** One line, ready to be written. */
    static byte[] line(String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        byte[] line = new byte[CHECKSUM_LENGTH + 1 + content.length + 1];
        byte[] checksum = checksum(content, 0, content.length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(checksum, 0, line, 0, CHECKSUM_LENGTH);
        line[CHECKSUM_LENGTH] = ' ';
        System.arraycopy(content, 0, line, CHECKSUM_LENGTH + 1, content.length);
        line[line.length - 1] = '\n';
        return line;
    }

    private static String checksum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return String.format("%08x", sum.getValue());
    }

    /** Reads a journal; one that is not there has no lines. */
    static JournalLines read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            bytes = new byte[0];
        }
        List<String> json = new ArrayList<>();
        int at = 0;
        for (int end = lineEnd(bytes, at); end > 0 && isSound(bytes, at, end); end = lineEnd(bytes, at)) {
            int from = at + CHECKSUM_LENGTH + 1;
            json.add(new String(bytes, from, end - from, StandardCharsets.UTF_8));
            at = end + 1;
        }
        return new JournalLines(json, at, bytes.length, hasSoundLine(bytes, at));
    }

    private static boolean hasSoundLine(byte[] bytes, int from) {
        int at = from;
        for (int end = lineEnd(bytes, at); end > 0; end = lineEnd(bytes, at)) {
            if (isSound(bytes, at, end)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** Where the line feed is that ends the line at {@code from}; 0 where none does. */
    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private static boolean isSound(byte[] bytes, int at, int end) {
        int from = at + CHECKSUM_LENGTH + 1;
        if (from >= end || bytes[from - 1] != ' ') {
            return false;
        }
        String written = new String(bytes, at, CHECKSUM_LENGTH, StandardCharsets.US_ASCII);
        return written.equals(checksum(bytes, from, end - from));
    }
}
