package org.peristiwa.store.internal;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Why a file is refused, and where, on its way out of the parser. */
final class Refusal extends SAXException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String reason;

    Refusal(int line, int column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    static Refusal at(@Nullable Locator locator, String reason) {
        return locator == null
                ? new Refusal(0, 0, reason)
                : new Refusal(locator.getLineNumber(), locator.getColumnNumber(), reason);
    }

    /** From 1; 0 for not known. */
    int line() {
        return line;
    }

    /** From 1; 0 for not known. */
    int column() {
        return column;
    }

    String reason() {
        return reason;
    }
}
