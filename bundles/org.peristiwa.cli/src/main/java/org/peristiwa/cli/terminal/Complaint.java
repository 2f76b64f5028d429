package org.peristiwa.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.words.Localised;

/** The one line that a user reads when something cannot be done. */
public final class Complaint {

    private Complaint() {}

    /** The line for {@code failure}; empty for what no user can have caused. */
    public static Optional<String> about(Throwable failure, Words words) {
        if (failure instanceof UncheckedIOException unchecked) {
            return about(unchecked.getCause(), words);
        }
        if (failure instanceof Localised sentence) {
            return Optional.of(oneLine(sentence.in(words.language())));
        }
        if (failure instanceof BadInput) {
            return Optional.of(oneLine(failure.getMessage()));
        }
        return failure instanceof IOException io ? Optional.of(oneLine(ofFile(io, words))) : Optional.empty();
    }

    private static String ofFile(IOException failure, Words words) {
        if (isDiskFull(failure)) {
            return words.text("error.diskFull", detail(failure));
        }
        if (!(failure instanceof FileSystemException file) || file.getFile() == null) {
            return failure instanceof CharacterCodingException
                    ? words.text("error.notUtf8")
                    : String.valueOf(failure.getMessage());
        }
        return words.text(key(file), file.getFile(), String.valueOf(file.getReason()));
    }

    private static String key(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "error.noSuchFile";
        }
        if (failure instanceof AccessDeniedException) {
            return "error.accessDenied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "error.exists";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "error.notEmpty";
        }
        if (failure instanceof NotDirectoryException) {
            return "error.notAFolder";
        }
        String reason = String.valueOf(failure.getReason());
        return reason.startsWith("Read-only")
                ? "error.readOnly"
                : failure.getReason() == null ? "error.file" : "error.fileReason";
    }

    // The system's words for ENOSPC and EDQUOT on Linux, macOS and Windows; Java has no class for them.
    private static boolean isDiskFull(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("disk quota")
                || message.contains("not enough space on the disk");
    }

    private static String detail(IOException failure) {
        return failure instanceof FileSystemException file && file.getFile() != null ? file.getFile() : "";
    }

    private static String oneLine(String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
