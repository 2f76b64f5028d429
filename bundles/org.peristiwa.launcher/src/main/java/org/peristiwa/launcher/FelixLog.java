package org.peristiwa.launcher;

import java.util.logging.Level;
import org.apache.felix.framework.Logger;

/** Sends Felix's own messages to {@code java.util.logging} in place of stdout. */
final class FelixLog extends Logger {

    private static final java.util.logging.Logger LOG =
            java.util.logging.Logger.getLogger("org.apache.felix.framework");

    @Override
    protected void doLog(int level, String message, Throwable error) {
        Level julLevel =
                switch (level) {
                    case LOG_ERROR -> Level.SEVERE;
                    case LOG_WARNING -> Level.WARNING;
                    case LOG_INFO -> Level.INFO;
                    default -> Level.FINE;
                };
        LOG.log(julLevel, message, error);
    }
}
