package org.peristiwa.exchange.internal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.words.Localised;

/**
 * A temporary sibling of the folder that an export is to become. It is moved into place when it is complete
 * and deleted when it is not, so that a failed export leaves nothing behind. Checksums are written as files
 * are closed, in the order of writing: the memory needed does not grow with the number of files.
 *
 * <p>Where the process ends in the middle of an export, the sibling stays, with its {@linkplain StagingManifest manifest}.
 * The next export of the same to the same place goes on with it: what is there already is compared and not written again.
 * Of two at a time the second has a sibling of its own.
 */
public final class StagedFolder implements ExportTarget, Closeable {

    /** The file with the checksums, in the form that {@code sha256sum -c} reads. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private final Path target;
    private final Path staging;
    private final StagingManifest manifest;
    private final OutputStream checksums;
    private boolean committed;

    /**
     * Makes the temporary sibling, or takes over what an interrupted export of the same has left.
     *
     * @param what describes the export; it is the same for one that would write the same
     * @throws ExchangeException if {@code target} is a file, or a folder with something other than an earlier export
     * @throws IOException if the parent folder cannot be written to
     */
    public StagedFolder(Path target, String what) throws IOException {
        this.target = target.toAbsolutePath().normalize();
        refuseWhatIsNotOurs(target);
        Path parent = this.target.getParent();
        if (parent == null) {
            throw new ExchangeException(ErrorWords.of("cannotExport", target));
        }
        try {
            Files.createDirectories(parent);
            manifest = StagingManifest.take(parent, String.valueOf(this.target.getFileName()), what);
            staging = manifest.folder();
            finishInterruptedCommit();
        } catch (IOException e) {
            throw new ExchangeException(ErrorWords.of("cannotWrite", parent, reason(e)), e);
        }
        checksums = new BufferedOutputStream(Files.newOutputStream(staging.resolve(CHECKSUMS)));
    }

    private Path earlier() {
        return staging.resolveSibling(staging.getFileName() + ".earlier");
    }

    /** An earlier export that had been moved away for a later one: it comes back, or is not needed any more. */
    private void finishInterruptedCommit() throws IOException {
        Path earlier = earlier();
        if (Files.exists(earlier) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            delete(earlier);
        }
    }

    private static void refuseWhatIsNotOurs(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ExchangeException(ErrorWords.of("needsFolder", target));
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.findAny().isPresent() && !Files.exists(target.resolve(ReportFiles.JSON))) {
                throw new ExchangeException(ErrorWords.of("notEmpty", target));
            }
        }
    }

    /** Where files are made until {@link #commit}. */
    public Path folder() {
        return staging;
    }

    /** Whether the export has made this file. */
    public boolean has(String path) {
        return Files.exists(staging.resolve(path));
    }

    @Override
    public OutputStream create(String path) throws IOException {
        Path file = staging.resolve(TargetPath.checked(path));
        Path parent = file.getParent();
        if (parent != null && !parent.equals(staging)) {
            Files.createDirectories(parent);
        }
        OutputStream out = manifest.takeOver(path)
                ? new KeptFile(file)
                : Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Summed(path, new DigestOutputStream(out, sha256()));
    }

    /** Removes what an interrupted export has left and this one does not write. */
    public void removeRest() throws IOException {
        manifest.removeRest();
    }

    /** Puts the export in place of what was there. */
    public void commit() throws IOException {
        checksums.close();
        removeRest();
        Path earlier = earlier();
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        committed = true;
        if (replaces) {
            delete(earlier);
        }
    }

    /** Deletes what has been staged, unless it has been put in place. */
    @Override
    public void close() throws IOException {
        checksums.close();
        manifest.close();
        if (!committed) {
            delete(staging);
        }
    }

    private static Localised reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? ErrorWords.of("denied") : Localised.told(e);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Deletes a folder with all that is in it; does nothing where there is none. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, @org.jspecify.annotations.Nullable IOException error) throws IOException {
                if (error != null) {
                    throw error;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Adds the file's line to the checksums when it is closed. */
    private final class Summed extends FilterOutputStream {
        private final String path;
        private final MessageDigest digest;
        private boolean closed;

        Summed(String path, DigestOutputStream out) {
            super(new BufferedOutputStream(out, 1 << 15));
            this.path = path;
            this.digest = out.getMessageDigest();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            super.close();
            String line = HexFormat.of().formatHex(digest.digest()) + "  " + path + "\n";
            checksums.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
