package org.peristiwa.platform.internal.equinox;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.osgi.service.debug.DebugTrace;
import org.jspecify.annotations.Nullable;

/** Traces of one bundle, written to the log at level FINE where the option asks for them. */
final class LoggedTrace implements DebugTrace {

    private final TraceOptions options;
    private final String bundle;
    private final Logger logger;

    LoggedTrace(TraceOptions options, String bundle) {
        this.options = options;
        this.bundle = bundle;
        this.logger = Logger.getLogger(bundle);
    }

    @Override
    public void trace(@Nullable String option, String message) {
        trace(option, message, null);
    }

    @Override
    public void trace(@Nullable String option, String message, @Nullable Throwable error) {
        boolean wanted = option == null
                ? options.isDebugEnabled()
                : options.getBooleanOption(bundle + (option.startsWith("/") ? "" : "/") + option, false);
        if (wanted) {
            logger.log(Level.FINE, message, error);
        }
    }

    @Override
    public void traceDumpStack(@Nullable String option) {
        trace(option, "stack", new Throwable("traced here"));
    }

    @Override
    public void traceEntry(@Nullable String option) {
        trace(option, "enter");
    }

    @Override
    public void traceEntry(@Nullable String option, @Nullable Object methodArgument) {
        trace(option, "enter " + methodArgument);
    }

    @Override
    public void traceEntry(@Nullable String option, Object[] methodArguments) {
        trace(option, "enter " + Arrays.toString(methodArguments));
    }

    @Override
    public void traceExit(@Nullable String option) {
        trace(option, "exit");
    }

    @Override
    public void traceExit(@Nullable String option, @Nullable Object result) {
        trace(option, "exit " + result);
    }
}
