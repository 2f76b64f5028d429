package org.peristiwa.ui.workbench.addons;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.peristiwa.exchange.Formats;
import org.peristiwa.exchange.recipes.ExportRecipe;
import org.peristiwa.ui.workbench.dialogs.AboutDialog;

/**
 * Loads the classes of the dialogs, and begins the formats, beside the screen once the window is up: the first dialog of each kind need
 * not wait for them.
 */
final class ClassesAhead implements Runnable {

    private static final System.Logger LOG = System.getLogger(ClassesAhead.class.getName());
    private static final String CLASS = ".class";

    /** A package, by one of its classes. */
    private static final List<Class<?>> PACKAGES = List.of(
            AboutDialog.class,
            org.peristiwa.ui.workbench.exchange.ExportDialog.class,
            org.peristiwa.ui.workbench.keys.KeysDialog.class,
            ExportRecipe.class);

    /** Begins. */
    static void begin() {
        Thread thread = new Thread(new ClassesAhead(), "classes ahead");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        beginFormats(FrameworkUtil.getBundle(ClassesAhead.class).getBundleContext());
        for (Class<?> one : PACKAGES) {
            Bundle bundle = FrameworkUtil.getBundle(one);
            if (bundle != null) {
                String folder = one.getPackageName().replace('.', '/');
                for (URL entry : entries(bundle.findEntries(folder, "*" + CLASS, false))) {
                    load(one, entry.getPath());
                }
            }
        }
    }

    /** Each format is a component of its own, which begins when it is first asked for. */
    private static void beginFormats(BundleContext context) {
        ServiceReference<Formats> reference = context.getServiceReference(Formats.class);
        Formats formats = reference == null ? null : context.getService(reference);
        if (formats != null) {
            formats.descriptions();
        }
    }

    private static List<URL> entries(@Nullable Enumeration<URL> found) {
        return found == null ? List.of() : Collections.list(found);
    }

    private static void load(Class<?> neighbour, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - CLASS.length());
        try {
            Class.forName(neighbour.getPackageName() + "." + name, true, neighbour.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // Whoever needs it says so
            LOG.log(System.Logger.Level.DEBUG, name + " is not loaded ahead", e);
        }
    }
}
