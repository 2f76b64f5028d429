package org.peristiwa.platform.internal.log;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;

/** Brings entries of the OSGi Log Service, and errors that the framework itself reports, into the product's log. */
public final class ServiceLog extends ServiceTracker<LogReaderService, LogReaderService>
        implements LogListener, FrameworkListener {

    /** Not open yet. */
    public ServiceLog(BundleContext context) {
        super(context, LogReaderService.class, null);
    }

    @Override
    public LogReaderService addingService(ServiceReference<LogReaderService> reference) {
        LogReaderService reader = super.addingService(reference);
        Enumeration<LogEntry> before = reader.getLog();
        reader.addLogListener(this);
        List<LogEntry> newestFirst = Collections.list(before);
        Collections.reverse(newestFirst);
        newestFirst.forEach(this::logged);
        return reader;
    }

    @Override
    public void removedService(ServiceReference<LogReaderService> reference, LogReaderService reader) {
        reader.removeLogListener(this);
        super.removedService(reference, reader);
    }

    @Override
    public void logged(LogEntry entry) {
        // The log service mirrors life-cycle events under these names; they say nothing that a user could use.
        if (entry.getLoggerName() != null && entry.getLoggerName().startsWith("Events.")) {
            return;
        }
        Level level =
                switch (entry.getLogLevel()) {
                    case AUDIT, INFO -> Level.INFO;
                    case ERROR -> Level.SEVERE;
                    case WARN -> Level.WARNING;
                    case DEBUG -> Level.FINE;
                    case TRACE -> Level.FINER;
                };
        String name =
                entry.getBundle() == null ? "framework" : entry.getBundle().getSymbolicName();
        Logger.getLogger(name).log(level, entry.getMessage(), entry.getException());
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        boolean isError = event.getType() == FrameworkEvent.ERROR;
        if (!isError && event.getType() != FrameworkEvent.WARNING) {
            return;
        }
        String name = event.getBundle().getSymbolicName();
        Throwable error = event.getThrowable();
        String message = name + ": " + (error == null ? "no details" : error.getMessage());
        Logger.getLogger(name).log(isError ? Level.SEVERE : Level.WARNING, message, error);
    }
}
