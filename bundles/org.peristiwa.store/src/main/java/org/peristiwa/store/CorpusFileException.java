package org.peristiwa.store;

import java.nio.file.Path;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.ToldIOException;

/** A file of a corpus that is damaged, or is none. It has not been touched. It reads {@code file:line: reason}. */
public class CorpusFileException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final transient Localised why;

    /**
     * Made by whoever reads the file.
     *
     * @param file as the user would name it
     * @param line from 1; 0 where it concerns the whole file
     * @param column from 1; 0 where it is not known
     * @param why what is wrong, in a few words
     */
    public CorpusFileException(String file, int line, int column, Localised why) {
        super(language -> placed(file, line, why.in(language)));
        this.file = file;
        this.line = line;
        this.column = column;
        this.why = why;
    }

    private static String placed(String file, int line, String reason) {
        return (line > 0 ? file + ":" + line : file) + ": " + reason;
    }

    /** The same, with the version that can take its place. */
    public CorpusFileException withBackup(Backup backup) {
        return new CorpusFileException(
                file, line, column, StoreWords.of("file.backup", why, backup.saved(), backup.file()));
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

    /** What is wrong, in a few words. */
    public Localised why() {
        return why;
    }
}
