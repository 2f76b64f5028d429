package org.peristiwa.platform.internal.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** For the file: time, level, logger, message, and the stack trace of an error below it. */
final class WithTrace extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringWriter text = new StringWriter();
        text.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        entry.getInstant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault())))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(formatMessage(entry))
                .append('\n');
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
