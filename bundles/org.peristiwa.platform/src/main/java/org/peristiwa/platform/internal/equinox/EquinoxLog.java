package org.peristiwa.platform.internal.equinox;

import java.io.File;
import java.io.Writer;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.osgi.framework.FrameworkEvent;

/** Sends what Eclipse bundles log to the product's log. Where it goes cannot be changed by them. */
public final class EquinoxLog implements FrameworkLog {

    private final Path file;

    /** A log whose entries end up in {@code file}. */
    public EquinoxLog(Path file) {
        this.file = file;
    }

    @Override
    public void log(FrameworkEvent event) {
        Level level =
                switch (event.getType()) {
                    case FrameworkEvent.ERROR -> Level.SEVERE;
                    case FrameworkEvent.WARNING -> Level.WARNING;
                    default -> Level.INFO;
                };
        Throwable error = event.getThrowable();
        String message = error == null ? "framework event " + event.getType() : String.valueOf(error.getMessage());
        Logger.getLogger(event.getBundle().getSymbolicName()).log(level, message, error);
    }

    @Override
    public void log(FrameworkLogEntry entry) {
        Level level =
                switch (entry.getSeverity()) {
                    case FrameworkLogEntry.ERROR -> Level.SEVERE;
                    case FrameworkLogEntry.WARNING -> Level.WARNING;
                    case FrameworkLogEntry.INFO -> Level.INFO;
                    default -> Level.FINE;
                };
        Logger.getLogger(entry.getEntry()).log(level, entry.getMessage(), entry.getThrowable());
        FrameworkLogEntry[] children = entry.getChildren();
        if (children != null) {
            for (FrameworkLogEntry child : children) {
                log(child);
            }
        }
    }

    @Override
    public void setWriter(Writer newWriter, boolean append) {}

    @Override
    public void setFile(File newFile, boolean append) {}

    @Override
    public File getFile() {
        return file.toFile();
    }

    @Override
    public void setConsoleLog(boolean consoleLog) {}

    @Override
    public void close() {}
}
