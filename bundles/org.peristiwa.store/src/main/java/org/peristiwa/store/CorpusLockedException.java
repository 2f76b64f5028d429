package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** A corpus that is open for writing elsewhere. */
public class CorpusLockedException extends IOException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /**
     * Made by whoever wanted to write.
     *
     * @param folder the corpus
     * @param holder who has it open, as the lock file says
     */
    public CorpusLockedException(Path folder, Localised holder) {
        this(StoreWords.of("locked", folder, holder));
    }

    private CorpusLockedException(Message sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
