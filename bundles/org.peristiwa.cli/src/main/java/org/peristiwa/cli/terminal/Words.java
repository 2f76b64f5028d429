package org.peristiwa.cli.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.peristiwa.words.Localised;

/** The words of the command line in one language. */
public final class Words {

    private static final String BASE = "org.peristiwa.cli.messages";

    // The base file is the English one; without this an Indonesian machine could not be asked for English.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    /** The words in {@code language}, or in English where there are none. */
    public Words(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BASE, language, Words.class.getClassLoader(), NO_FALLBACK);
    }

    /** The language asked for, also for words that come from elsewhere. */
    public Locale language() {
        return language;
    }

    /** All of them, for the help texts. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A sentence.
     *
     * @param arguments for the places {@code {0}}, {@code {1}}; numbers may be chosen by, {@link Localised} words are put
     *     into the language
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            filled[i] = filled(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), language).format(filled);
    }

    private Object filled(Object argument) {
        if (argument instanceof Localised words) {
            return words.in(language);
        }
        return argument instanceof Number ? argument : argument.toString();
    }
}
