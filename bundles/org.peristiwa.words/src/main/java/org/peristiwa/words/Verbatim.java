package org.peristiwa.words;

import java.util.Locale;

/** Words that stand as they are. */
record Verbatim(String text) implements Localised {

    @Override
    public String in(Locale language) {
        return text;
    }
}
