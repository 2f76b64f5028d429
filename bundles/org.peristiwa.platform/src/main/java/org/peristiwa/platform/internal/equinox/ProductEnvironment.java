package org.peristiwa.platform.internal.equinox;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The system as the framework's properties {@code osgi.os}, {@code osgi.ws}, {@code osgi.arch}, {@code osgi.nl} tell it. */
public final class ProductEnvironment implements EnvironmentInfo {

    private static final String[] NONE = {};

    private final BundleContext context;

    /** What has been set at run time; the framework's own properties cannot be changed. */
    private final Map<String, String> overlay = new ConcurrentHashMap<>();

    /** Reads properties through {@code context}. */
    public ProductEnvironment(BundleContext context) {
        this.context = context;
    }

    /** Empty: Eclipse's command line options are not offered. */
    @Override
    public String[] getCommandLineArgs() {
        return NONE.clone();
    }

    @Override
    public String[] getFrameworkArgs() {
        return NONE.clone();
    }

    @Override
    public String[] getNonFrameworkArgs() {
        return NONE.clone();
    }

    @Override
    public String getOSArch() {
        return required("osgi.arch");
    }

    @Override
    public String getNL() {
        return required("osgi.nl");
    }

    @Override
    public String getOS() {
        return required("osgi.os");
    }

    @Override
    public String getWS() {
        return required("osgi.ws");
    }

    private String required(String key) {
        return Objects.requireNonNull(getProperty(key), key);
    }

    @Override
    public boolean inDebugMode() {
        return false;
    }

    @Override
    public boolean inDevelopmentMode() {
        return false;
    }

    @Override
    public @Nullable String getProperty(String key) {
        String set = overlay.get(key);
        return set != null ? set : context.getProperty(key);
    }

    @Override
    public @Nullable String setProperty(String key, String value) {
        String before = getProperty(key);
        overlay.put(key, value);
        return before;
    }
}
