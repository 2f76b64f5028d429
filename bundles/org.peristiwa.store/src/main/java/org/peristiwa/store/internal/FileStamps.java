package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.peristiwa.store.ChangedOnDiskException;
import org.peristiwa.text.TextFile;

/** What each file was when it was last read or written, so that nobody else's work is overwritten. */
final class FileStamps {

    /** The coarsest clock of a file system in use (FAT): within it, a change may leave the time as it was. */
    private static final Duration CLOCK_TICK = Duration.ofSeconds(2);

    /** Bytes of a file that are read at a time. */
    private static final int PIECE = 1 << 16;

    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

    /** What can be seen of a file without reading it; the key is another after a rename, where a system has keys. */
    private record Face(FileTime modified, long size, @Nullable Object key) {

        static Face of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Face(now.lastModifiedTime(), now.size(), now.fileKey());
        }
    }

    /** Settled: changed so long before it was seen that a later change shows in its face. */
    private record Stamp(Face face, String hash, boolean settled) {

        static Stamp of(Face face, String hash) {
            boolean settled = face.modified.toInstant().plus(CLOCK_TICK).isBefore(Instant.now());
            return new Stamp(face, hash, settled);
        }
    }

    /** Reads a file and remembers it. */
    byte[] read(Path file) throws IOException {
        // First the face: what changes while it is being read must not pass for what has been read.
        Face face = Face.of(file);
        byte[] content = Files.readAllBytes(file);
        stamps.put(file, Stamp.of(face, TextFile.sha256(content)));
        return content;
    }

    /** Makes something of a file. */
    @FunctionalInterface
    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    /** Lets {@code reading} read a file, which need not fit memory, and remembers it. */
    <T> T read(Path file, Reading<T> reading) throws IOException {
        Face face = Face.of(file);
        MessageDigest digest = sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            T read = reading.from(in);
            in.transferTo(OutputStream.nullOutputStream());
            stamps.put(file, Stamp.of(face, HexFormat.of().formatHex(digest.digest())));
            return read;
        }
    }

    /** Whether {@code file} is as it was last read or written here; what nobody has read or written is not there. */
    boolean isAsKnown(Path file) throws IOException {
        Stamp before = stamps.get(file);
        if (before == null) {
            return !Files.exists(file);
        }
        try {
            Face face = Face.of(file);
            if (before.settled && before.face.equals(face)) {
                return true;
            }
            // Only touched, or looked at too soon after: from now on its face tells.
            Stamp now = Stamp.of(face, sha256Of(file));
            if (now.hash.equals(before.hash)) {
                // What has been written here since is the truth
                stamps.replace(file, before, now);
                return true;
            }
            return false;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Remembers that what has this SHA-256 has just been written to {@code file}. */
    void wrote(Path file, String hash) throws IOException {
        stamps.put(file, Stamp.of(Face.of(file), hash));
    }

    /** SHA-256 of what was last read from or written to {@code file}; empty where that was nothing. */
    Optional<String> known(Path file) {
        return Optional.ofNullable(stamps.get(file)).map(Stamp::hash);
    }

    void forget(Path file) {
        stamps.remove(file);
    }

    /**
     * Whether {@code file} holds what has this SHA-256 already, whoever has written it. Where it is not there, somebody may
     * have removed it; writing it again overwrites nothing.
     *
     * @throws ChangedOnDiskException if it holds something else than when it was last read or written
     */
    boolean holds(Path file, String hash) throws IOException {
        Optional<String> found = hashOf(file);
        if (found.isEmpty()) {
            return false;
        }
        if (found.get().equals(hash)) {
            return true;
        }
        requireKnown(file, found.get());
        return false;
    }

    /** @throws ChangedOnDiskException if {@code file} is there and not as it was when last read or written */
    void requireUnchanged(Path file) throws IOException {
        Optional<String> found = hashOf(file);
        if (found.isPresent()) {
            requireKnown(file, found.get());
        }
    }

    private void requireKnown(Path file, String found) throws ChangedOnDiskException {
        Stamp before = stamps.get(file);
        if (before == null) {
            throw ChangedOnDiskException.made(file);
        }
        if (!before.hash.equals(found)) {
            throw ChangedOnDiskException.changed(file);
        }
    }

    /** SHA-256 of what is in the file now; empty where there is none. */
    Optional<String> hashOf(Path file) throws IOException {
        Stamp before = stamps.get(file);
        try {
            Face now = Face.of(file);
            boolean same = before != null && before.settled && before.face.equals(now);
            return Optional.of(same ? before.hash : sha256Of(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Small files, as nearly all are, are read at once. */
    private static String sha256Of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            if (piece.length < PIECE) {
                return TextFile.sha256(piece);
            }
            MessageDigest digest = sha256();
            for (int read = piece.length; read > 0; read = in.readNBytes(piece, 0, PIECE)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
