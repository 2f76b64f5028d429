package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** A file that could not be written. It is as it was before, and the change is still in memory. */
public class CorpusWriteException extends IOException implements Localised {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Message sentence;

    /**
     * Made by whoever writes the file.
     *
     * @param file the file
     * @param why it could not be written, in a few words
     * @param cause what the system said
     */
    public CorpusWriteException(Path file, Localised why, Throwable cause) {
        this(file, StoreWords.of("write.failed", file, why), cause);
    }

    private CorpusWriteException(Path file, Message sentence, Throwable cause) {
        super(sentence.inEnglish(), cause);
        this.file = file.toString();
        this.sentence = sentence;
    }

    public Path file() {
        return Path.of(file);
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
