package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.text.TextFile;

/**
 * What a file is to hold. It can be written as often as is asked and is the same each time, so a large one is never in
 * memory as a whole.
 */
abstract class FileContent {

    private final String sha256;

    private FileContent(String sha256) {
        this.sha256 = sha256;
    }

    /** SHA-256 of the bytes: 64 lower-case hexadecimal digits. */
    final String sha256() {
        return sha256;
    }

    /** Writes the bytes and leaves {@code out} open. */
    abstract void writeTo(OutputStream out) throws IOException;

    /** Bytes that are at hand. */
    static FileContent of(byte[] bytes) {
        return new FileContent(TextFile.sha256(bytes)) {
            @Override
            void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }
        };
    }

    /**
     * The file of {@code root}, which does not change until it has been written.
     *
     * @throws IllegalArgumentException if it holds what no file can; the message says what
     */
    static FileContent of(EObject root) {
        return new FileContent(sha256Of(root)) {
            @Override
            void writeTo(OutputStream out) throws IOException {
                XmiWriter.write(root, out);
            }
        };
    }

    private static String sha256Of(EObject root) {
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            XmiWriter.write(root, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, and nothing is written here", e);
        }
    }
}
