package org.peristiwa.platform.internal.equinox;

import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.debug.DebugTrace;
import org.jspecify.annotations.Nullable;

/**
 * Trace options of Eclipse bundles, such as {@code org.eclipse.e4.ui.workbench/debug=true}. Nothing is traced until
 * somebody enables it and sets options; traces go to the log at level FINE.
 */
public final class TraceOptions implements DebugOptions {

    private final Map<String, String> options = new TreeMap<>();
    private final Runnable changed;
    private boolean enabled;

    /** Options that call {@code changed} after each change, without holding a lock. */
    public TraceOptions(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public boolean getBooleanOption(String option, boolean defaultValue) {
        String value = getOption(option);
        return value == null ? defaultValue : Boolean.parseBoolean(value);
    }

    @Override
    public @Nullable String getOption(String option) {
        return getOption(option, null);
    }

    @Override
    public synchronized @Nullable String getOption(String option, @Nullable String defaultValue) {
        String value = enabled ? options.get(option) : null;
        return value == null ? defaultValue : value;
    }

    @Override
    public int getIntegerOption(String option, int defaultValue) {
        String value = getOption(option);
        try {
            return value == null ? defaultValue : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return defaultValue;
        }
    }

    @Override
    public synchronized Map<String, String> getOptions() {
        return new TreeMap<>(options);
    }

    @Override
    public void setOption(String option, String value) {
        synchronized (this) {
            options.put(option, value);
        }
        changed.run();
    }

    @Override
    public void setOptions(Map<String, String> newOptions) {
        synchronized (this) {
            options.clear();
            options.putAll(newOptions);
        }
        changed.run();
    }

    @Override
    public void removeOption(String option) {
        synchronized (this) {
            options.remove(option);
        }
        changed.run();
    }

    @Override
    public synchronized boolean isDebugEnabled() {
        return enabled;
    }

    @Override
    public void setDebugEnabled(boolean value) {
        synchronized (this) {
            enabled = value;
        }
        changed.run();
    }

    /** Without effect: traces go to the product's log. */
    @Override
    public void setFile(File newFile) {}

    @Override
    public @Nullable File getFile() {
        return null;
    }

    @Override
    public DebugTrace newDebugTrace(String bundleSymbolicName) {
        return new LoggedTrace(this, bundleSymbolicName);
    }

    @Override
    public DebugTrace newDebugTrace(String bundleSymbolicName, Class<?> traceEntryClass) {
        return newDebugTrace(bundleSymbolicName);
    }
}
