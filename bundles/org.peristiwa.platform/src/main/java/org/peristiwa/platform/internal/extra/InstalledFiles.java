package org.peristiwa.platform.internal.extra;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Files of the watched folder as bundles of the framework. The framework keeps a copy of each from one run to the
 * next; a stamp tells whether it is still that of the file.
 */
final class InstalledFiles {

    private static final String LOCATION = "peristiwa-extra:";

    private final BundleContext context;
    private final Wires wires;

    InstalledFiles(BundleContext context, Wires wires) {
        this.context = context;
        this.wires = wires;
    }

    static boolean isExtra(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    /** The bundle of {@code file}, brought up to date with it. */
    Bundle load(Path file) throws BundleException, IOException {
        Bundle known = find(file);
        String stamp = stampOf(file);
        if (known != null && stamp.equals(storedStamp(file))) {
            return known;
        }
        Bundle loaded = replace(known, file, file);
        keepStamp(file, stamp);
        return loaded;
    }

    /** Gives the bundle of {@code file} the content of {@code source}; where there is none, makes one. It does not run yet. */
    Bundle replace(@Nullable Bundle known, Path file, Path source) throws BundleException, IOException {
        try (InputStream content = Files.newInputStream(source)) {
            if (known == null) {
                return context.installBundle(LOCATION + file.getFileName(), content);
            }
            // a running bundle would be started again by the update itself, and its errors be the update's
            known.stop(Bundle.STOP_TRANSIENT);
            known.update(content);
        }
        wires.refresh(known);
        return known;
    }

    @Nullable
    Bundle find(Path file) {
        return context.getBundle(LOCATION + file.getFileName());
    }

    void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        wires.refresh(bundle);
    }

    /** Uninstalls what is left of files that have gone while the product was not running. */
    void uninstallOrphans(Path folder) throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getLocation();
            if (isExtra(bundle) && !Files.exists(folder.resolve(name.substring(LOCATION.length())))) {
                bundle.uninstall();
            }
        }
    }

    /** Says that the bundle of {@code file} has that file's content. */
    void keepStamp(Path file) throws IOException {
        keepStamp(file, stampOf(file));
    }

    private void keepStamp(Path file, String stamp) throws IOException {
        Path stored = stampFile(file);
        Files.createDirectories(stored.getParent());
        Files.writeString(stored, stamp);
    }

    private String storedStamp(Path file) throws IOException {
        Path stored = stampFile(file);
        return Files.exists(stored) ? Files.readString(stored) : "";
    }

    private Path stampFile(Path file) {
        return context.getDataFile("stamps").toPath().resolve(file.getFileName());
    }

    private static String stampOf(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    }
}
