package org.peristiwa.ui.workbench.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * Tells e4 what elsewhere a product extension in {@code plugin.xml} would.
 *
 * @param bundle where the application model lies
 * @param typed what was typed on the command line
 * @param cssTheme id of the style sheets to begin with
 * @param anew whether the kept window is to be forgotten
 */
record WorkbenchContext(Bundle bundle, List<String> typed, String cssTheme, boolean anew)
        implements IApplicationContext {

    private static final System.Logger LOG = System.getLogger(WorkbenchContext.class.getName());

    @Override
    public Map<String, Object> getArguments() {
        return Map.of(APPLICATION_ARGS, typed.toArray(String[]::new));
    }

    @Override
    public void applicationRunning() {
        Optional<Duration> sinceStart =
                ProcessHandle.current().info().startInstant().map(start -> Duration.between(start, Instant.now()));
        LOG.log(
                System.Logger.Level.INFO,
                "the workbench is running{0}",
                sinceStart
                        .map(time -> ", " + time.toMillis() + " ms after the process began")
                        .orElse(""));
    }

    @Override
    public @Nullable String getBrandingApplication() {
        return null;
    }

    @Override
    public String getBrandingName() {
        return "Peristiwa";
    }

    @Override
    public @Nullable String getBrandingDescription() {
        return null;
    }

    @Override
    public String getBrandingId() {
        return "org.peristiwa";
    }

    @Override
    public @Nullable String getBrandingProperty(String key) {
        return switch (key) {
            case IWorkbench.XMI_URI_ARG -> bundle.getSymbolicName() + "/Application.e4xmi";
            case IWorkbench.PERSIST_STATE -> "true";
            case E4Application.THEME_ID -> cssTheme;
            case IWorkbench.CLEAR_PERSISTED_STATE -> Boolean.toString(anew);
            default -> null;
        };
    }

    @Override
    public Bundle getBrandingBundle() {
        return bundle;
    }

    /** Nobody waits for a result that comes later. */
    @Override
    public void setResult(Object result, IApplication application) {
        throw new IllegalStateException("the workbench gives its result when it ends");
    }
}
