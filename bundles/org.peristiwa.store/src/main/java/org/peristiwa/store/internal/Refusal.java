package org.peristiwa.store.internal;

import org.jspecify.annotations.Nullable;
import org.peristiwa.words.Localised;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Why a file is refused, and where, on its way out of the parser. */
final class Refusal extends SAXException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final transient Localised why;

    Refusal(int line, int column, Localised why) {
        super(why.inEnglish());
        this.line = line;
        this.column = column;
        this.why = why;
    }

    static Refusal at(@Nullable Locator locator, Localised why) {
        return locator == null
                ? new Refusal(0, 0, why)
                : new Refusal(locator.getLineNumber(), locator.getColumnNumber(), why);
    }

    /** From 1; 0 for not known. */
    int line() {
        return line;
    }

    /** From 1; 0 for not known. */
    int column() {
        return column;
    }

    Localised why() {
        return why;
    }
}
