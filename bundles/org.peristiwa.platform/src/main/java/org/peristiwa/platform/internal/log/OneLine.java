package org.peristiwa.platform.internal.log;

import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** For the terminal: {@code warning: message}, on one line, never a stack trace. */
final class OneLine extends Formatter {

    @Override
    public String format(LogRecord entry) {
        String kind = entry.getLevel().intValue() >= Level.SEVERE.intValue() ? "error" : "warning";
        String message = formatMessage(entry);
        Throwable error = entry.getThrown();
        if (error != null && error.getMessage() != null && !message.contains(error.getMessage())) {
            message = message + ": " + error.getMessage();
        }
        return kind + ": " + message.replaceAll("\\s*\\R\\s*", " ") + "\n";
    }
}
