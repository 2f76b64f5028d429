package org.peristiwa.tests.felix.features;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A bundle made on the spot, of a manifest and a text file. */
final class MadeBundle {

    private final Attributes headers = new Attributes();

    MadeBundle(String symbolicName, String version) {
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        with("Bundle-ManifestVersion", "2");
        with("Bundle-SymbolicName", symbolicName);
        with("Bundle-Version", version);
    }

    MadeBundle with(String header, String value) {
        headers.putValue(header, value);
        return this;
    }

    Path write(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry("made/package.txt"));
            jar.closeEntry();
        }
        return file;
    }
}
