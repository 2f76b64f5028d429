package org.peristiwa.exchange.preview;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.internal.TargetPath;

/** Keeps the beginning of each file. */
final class MemoryTarget implements ExportTarget {

    /** Enough to see what a format is like, and quick to show. */
    private static final int KEPT = 64 << 10;

    private final Map<String, Beginning> files = new LinkedHashMap<>();

    @Override
    public OutputStream create(String path) {
        Beginning file = new Beginning();
        files.put(TargetPath.checked(path), file);
        return file;
    }

    List<PreviewedFile> files() {
        return files.entrySet().stream()
                .map(file -> file.getValue().as(file.getKey()))
                .sorted(Comparator.comparing(PreviewedFile::isText)
                        .thenComparing(PreviewedFile::size)
                        .reversed()
                        .thenComparing(PreviewedFile::path))
                .toList();
    }

    private static final class Beginning extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        @Override
        public void write(int b) {
            if (size++ < KEPT) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int room = (int) Math.max(0, Math.min(length, KEPT - size));
            kept.write(bytes, offset, room);
            size += length;
        }

        PreviewedFile as(String path) {
            byte[] bytes = kept.toByteArray();
            CharBuffer text = CharBuffer.allocate(bytes.length);
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            // A character that is cut off at the end is no error: there is no end of input yet.
            CoderResult read = decoder.decode(ByteBuffer.wrap(bytes), text, false);
            String shown = text.flip().toString();
            boolean isText = !read.isError() && shown.indexOf('\0') < 0;
            return new PreviewedFile(path, isText ? shown : "", size, isText, size <= KEPT);
        }
    }
}
