package org.peristiwa.words;

import java.util.Locale;

/** Words that are put into a language only when somebody reads them. */
@FunctionalInterface
public interface Localised {

    /** The words in {@code language}, or else in English. */
    String in(Locale language);

    /** The words as the log, reports in files and programs read them. */
    default String inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** No words. */
    static Localised none() {
        return new Verbatim("");
    }

    /** The same in each language: what the system, a file or another program says. */
    static Localised verbatim(String text) {
        return new Verbatim(text);
    }
}
