package org.peristiwa.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * The file of an article's text: UTF-8, kept byte for byte.
 *
 * <p>Nothing is normalised: line ends, tabs, U+00A0 and combining sequences stay as they are. A byte order
 * mark stays too, as the character U+FEFF at offset 0, because taking it away would shift every offset
 * against the file: other tools that read the file count it. The segmenter gives it to no token.
 */
public final class TextFile {

    /** Of so many bytes the hash is worked out on another thread until somebody asks for it. */
    private static final int LARGE = 1 << 20;

    private static final char REPLACEMENT = '\uFFFD';

    private final ArticleText text;
    private final CompletableFuture<String> hash;

    private TextFile(ArticleText text, CompletableFuture<String> hash) {
        this.text = text;
        this.hash = hash;
    }

    /**
     * Reads a file.
     *
     * @throws NotUtf8Exception if it is not UTF-8
     * @throws IOException if it cannot be read
     */
    public static TextFile read(Path file) throws IOException {
        return decode(Files.readAllBytes(file));
    }

    /**
     * Decodes the bytes of a file, which have to stay as they are until the hash has been asked for.
     *
     * @throws NotUtf8Exception if they are not UTF-8
     */
    public static TextFile decode(byte[] bytes) throws NotUtf8Exception {
        if (bytes.length < LARGE) {
            return new TextFile(new ArticleText(characters(bytes)), CompletableFuture.completedFuture(sha256(bytes)));
        }
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> sha256(bytes));
        return new TextFile(new ArticleText(characters(bytes)), hash);
    }

    /** The decoded text; {@link #encode} gives back the bytes that were read. */
    public ArticleText text() {
        return text;
    }

    /** The SHA-256 of the bytes that were read: 64 lower-case hexadecimal digits. Of a large file it is waited for. */
    public String sha256() {
        return hash.join();
    }

    /**
     * The characters that the bytes of a file stand for.
     *
     * @throws NotUtf8Exception if they are not UTF-8
     */
    public static String characters(byte[] bytes) throws NotUtf8Exception {
        String characters = new String(bytes, StandardCharsets.UTF_8);
        // Whatever is not UTF-8 has become U+FFFD; only what has that character can be wrong.
        if (characters.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(bytes);
        }
        return characters;
    }

    private static void requireUtf8(byte[] bytes) throws NotUtf8Exception {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never has fewer bytes than the text has UTF-16 units.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes, in.position(), result.length(), out.flip());
        }
    }

    /** The text as UTF-8 bytes. */
    public static byte[] encode(ArticleText text) {
        return text.content().getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of {@code bytes}: 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static NotUtf8Exception notUtf8(byte[] bytes, int offset, int length, CharSequence decoded) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            boolean endsWithNext = c == '\r' && i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !endsWithNext)) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1 + Character.codePointCount(decoded, lineStart, decoded.length());
        String offending = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, offset, offset + length);
        return new NotUtf8Exception(offset, line, column, offending);
    }
}
