package org.peristiwa.check;

import java.util.Locale;

/** Words that are put into a language only when somebody reads them. */
public interface Localised {

    /** The words in {@code language}, or else in English. */
    String in(Locale language);
}
