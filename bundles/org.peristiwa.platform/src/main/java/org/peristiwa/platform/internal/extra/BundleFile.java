package org.peristiwa.platform.internal.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;
import org.osgi.framework.Constants;
import org.peristiwa.platform.bundles.BundleRejected;
import org.peristiwa.platform.bundles.BundleRejected.Reason;
import org.peristiwa.words.Message;

/**
 * A jar that is a bundle, by its manifest.
 *
 * @param file the jar
 * @param symbolicName without directives
 * @param version as written, {@code 0.0.0} where it is not
 */
record BundleFile(Path file, String symbolicName, String version) {

    /**
     * Reads the manifest of {@code file}.
     *
     * @throws BundleRejected if there is no readable file, or it is not a bundle
     */
    static BundleFile read(Path file) throws BundleRejected {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BundleRejected(Reason.UNREADABLE, Refusal.of("noFile", file));
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw notABundle(file, Refusal.of("noManifest"));
            }
            Attributes headers = manifest.getMainAttributes();
            String name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null || !"2".equals(headers.getValue(Constants.BUNDLE_MANIFESTVERSION))) {
                throw notABundle(file, Refusal.of("noName"));
            }
            String version = headers.getValue(Constants.BUNDLE_VERSION);
            return new BundleFile(file, name.split(";", 2)[0].trim(), version == null ? "0.0.0" : version.trim());
        } catch (ZipException e) {
            throw new BundleRejected(Reason.NOT_A_BUNDLE, Refusal.of("notABundle", file, Refusal.of("noJar")), e);
        } catch (IOException e) {
            throw new BundleRejected(Reason.UNREADABLE, Refusal.of("named", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static BundleRejected notABundle(Path file, Message why) {
        return new BundleRejected(Reason.NOT_A_BUNDLE, Refusal.of("notABundle", file, why));
    }
}
