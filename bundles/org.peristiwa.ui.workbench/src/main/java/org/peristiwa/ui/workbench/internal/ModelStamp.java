package org.peristiwa.ui.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;

/**
 * Tells whether the bundles are the ones that the kept window was made of. Where they are not, it may name
 * parts, commands or menus that are gone, and lack new ones: it is made anew then.
 */
final class ModelStamp {

    private static final System.Logger LOG = System.getLogger(ModelStamp.class.getName());

    private final Path file;
    private final String now;

    ModelStamp(BundleContext context) {
        this.file = context.getDataFile("window.stamp").toPath();
        this.now = Arrays.stream(context.getBundles())
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getLastModified())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Whether the bundles have changed since this was asked last. */
    boolean renew() {
        try {
            if (Files.exists(file) && Files.readString(file).equals(now)) {
                return false;
            }
            Files.writeString(file, now);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the window is made anew: " + file + " cannot be kept", e);
        }
        return true;
    }
}
