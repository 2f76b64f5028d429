package org.peristiwa.text;

import java.util.Locale;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** Characters, offsets or pieces that break a rule of texts and extents: often those of a file, so that its reader is told. */
final class RefusedTextException extends IllegalArgumentException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /**
     * @param key in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    RefusedTextException(String key, Object... arguments) {
        this(Message.of(RefusedTextException.class, key, arguments));
    }

    private RefusedTextException(Message sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
