package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a corpus that is damaged, or is none. It has not been touched. The message is {@code file:line: reason}. */
public class CorpusFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String reason;

    /**
     * Made by whoever reads the file.
     *
     * @param file as the user would name it
     * @param line from 1; 0 where it concerns the whole file
     * @param column from 1; 0 where it is not known
     * @param reason what is wrong, in a few words
     */
    public CorpusFileException(String file, int line, int column, String reason) {
        super((line > 0 ? file + ":" + line : file) + ": " + reason);
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /** The same, with the version that can take its place. */
    public CorpusFileException withBackup(Backup backup) {
        return new CorpusFileException(
                file, line, column, reason + "; the last good version, of " + backup.saved() + ", is " + backup.file());
    }

    public Path file() {
        return Path.of(file);
    }

    /** From 1; 0 where it concerns the whole file. */
    public int line() {
        return line;
    }

    /** From 1; 0 where it is not known. */
    public int column() {
        return column;
    }

    public String reason() {
        return reason;
    }
}
