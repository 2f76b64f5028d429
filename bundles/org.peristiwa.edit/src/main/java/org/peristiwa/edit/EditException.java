package org.peristiwa.edit;

import java.util.Locale;
import org.peristiwa.words.Localised;
import org.peristiwa.words.Message;

/** A verb that cannot be done as asked. Nothing has been changed. What it says can be read in each language of the product. */
public class EditException extends RuntimeException implements Localised {

    private static final long serialVersionUID = 1L;

    private final transient Localised sentence;

    /** @param sentence one sentence for the user: what was asked and why it cannot be done; such as a {@link Message} */
    public EditException(Localised sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    /** @param message the same in English only, for what the system or a file says */
    public EditException(String message) {
        this(Localised.verbatim(message));
    }

    @Override
    public String in(Locale language) {
        return sentence.in(language);
    }
}
