package org.peristiwa.store.internal.journal;

import java.util.Locale;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** A journal that does not say what it should, or does not fit the files. Its steps are put aside, and the user is told why. */
final class JournalException extends IllegalStateException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    private JournalException(Message sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    /**
     * To be thrown.
     *
     * @param key in the messages of the store
     * @param arguments for its places
     */
    static JournalException of(String key, Object... arguments) {
        return new JournalException(StoreWords.of(key, arguments));
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
