package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.peristiwa.text.NotUtf8Exception;
import org.peristiwa.text.TextFile;
import org.peristiwa.words.Localised;

/** Reads files that an import was given, with the same errors for every format. */
public final class InputFile {

    private static final int SHARE_OF_MEMORY = 5;

    /** An array of Java's is not much longer. */
    private static final long LONGEST = Integer.MAX_VALUE - 8;

    private InputFile() {}

    /**
     * Reads a text file.
     *
     * @throws InputFormatException if it is missing, a folder, or not UTF-8 (with line and column)
     * @throws ExchangeException if it is larger than the memory can hold
     * @throws IOException if it cannot be read
     */
    public static TextFile text(Path file) throws IOException {
        return text(file, Long.MAX_VALUE).orElseThrow();
    }

    /**
     * The content of a text file without a byte order mark; for files that hold no article text. It fails as
     * {@link #text} does.
     */
    public static String content(Path file) throws IOException {
        return content(file, Long.MAX_VALUE).orElseThrow();
    }

    /** As {@link #text(Path)}, but a file of more than {@code most} bytes is left unread, and there is nothing. */
    public static Optional<TextFile> text(Path file, long most) throws IOException {
        return read(file, most, TextFile::decode);
    }

    /** As {@link #content(Path)}, but a file of more than {@code most} bytes is left unread, and there is nothing. */
    public static Optional<String> content(Path file, long most) throws IOException {
        return read(file, most, TextFile::characters).map(InputFile::withoutMark);
    }

    private static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    @FunctionalInterface
    private interface Decoding<T> {
        T of(byte[] bytes) throws NotUtf8Exception;
    }

    private static <T> Optional<T> read(Path file, long most, Decoding<T> decoding) throws IOException {
        try {
            Optional<byte[]> bytes = bytes(file, most);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(decoding.of(bytes.get()));
        } catch (NotUtf8Exception e) {
            throw new InputFormatException(file, e.line(), e.column(), "", Localised.told(e));
        } catch (OutOfMemoryError e) {
            throw new ExchangeException(ErrorWords.of("tooLarge", file), e);
        }
    }

    /** A file is looked at only where it cannot be read: in imports of very many, to look takes as long as to read. */
    private static Optional<byte[]> bytes(Path file, long most) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size > most) {
                return Optional.empty();
            }
            requireRoom(file, size);
            return Optional.of(size == 0 ? untilEnd(channel) : bytes(channel, (int) size));
        } catch (ExchangeException e) {
            throw e;
        } catch (AccessDeniedException e) {
            requireFile(file);
            throw new ExchangeException(ErrorWords.of("mayNotRead", file), e);
        } catch (IOException e) {
            requireFile(file);
            throw e;
        }
    }

    /** What is no plain file, such as a pipe, does not tell its size. */
    private static byte[] untilEnd(SeekableByteChannel channel) throws IOException {
        return Channels.newInputStream(channel).readAllBytes();
    }

    private static byte[] bytes(SeekableByteChannel channel, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Goes on where it has stopped.
        }
        return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
    }

    /** The bytes, their text and what is made of it have to be in memory together. */
    private static void requireRoom(Path file, long size) throws ExchangeException {
        long most = Math.min(LONGEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        if (size > most) {
            throw new ExchangeException(ErrorWords.of("largeFile", file, size >> 20, most >> 20));
        }
    }

    /**
     * Makes sure that there is a file.
     *
     * @throws InputFormatException if there is none, or it is a folder
     */
    public static void requireFile(Path file) throws InputFormatException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new InputFormatException(file, ErrorWords.of("noSuchFile"));
        }
        if (found.isDirectory()) {
            throw new InputFormatException(file, ErrorWords.of("isFolder"));
        }
    }
}
