package org.peristiwa.check;

import java.util.Locale;
import java.util.Optional;
import org.peristiwa.model.schema.RuleSeverity;

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

    /** What a schema calls {@code setting}; empty for off. */
    public static Optional<Severity> of(RuleSeverity setting) {
        return switch (setting) {
            case ERROR -> Optional.of(ERROR);
            case WARNING -> Optional.of(WARNING);
            case INFO -> Optional.of(INFO);
            case OFF -> Optional.empty();
        };
    }

    /** What a schema calls this. */
    public RuleSeverity asSetting() {
        return switch (this) {
            case ERROR -> RuleSeverity.ERROR;
            case WARNING -> RuleSeverity.WARNING;
            case INFO -> RuleSeverity.INFO;
        };
    }
}
