package org.peristiwa.check;

import java.util.Locale;

/** How bad a problem is, the worst first. */
public enum Severity {
    /** The annotation cannot be meant so: it breaks the schema or the file. */
    ERROR,
    /** Probably a slip, or work still to be done. */
    WARNING,
    /** Worth a look. */
    INFO;

    /** The word that the command line and files use: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
