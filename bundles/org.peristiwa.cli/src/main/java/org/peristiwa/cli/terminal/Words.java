package org.peristiwa.cli.terminal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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
     * @param arguments for the places {@code {0}}, {@code {1}}; numbers may be chosen by
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            filled[i] = arguments[i] instanceof Number ? arguments[i] : arguments[i].toString();
        }
        return new MessageFormat(bundle.getString(key), language).format(filled);
    }
}
