package org.peristiwa.exchange.checking;

import java.util.Locale;
import org.peristiwa.words.Localised;

/**
 * Something wrong with an export.
 *
 * @param file relative to the export; empty when it is the export as a whole
 * @param why one phrase for the user
 */
public record ExportFinding(String file, Localised why) implements Localised {

    /** {@code file: why}. */
    @Override
    public String in(Locale language) {
        return file.isEmpty() ? why.in(language) : file + ": " + why.in(language);
    }

    /** The same in English. */
    @Override
    public String toString() {
        return inEnglish();
    }
}
