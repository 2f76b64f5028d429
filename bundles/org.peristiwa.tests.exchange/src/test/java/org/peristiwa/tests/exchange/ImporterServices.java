package org.peristiwa.tests.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.exchange.Importer;

/** Every importer that a bundle on the class path offers as a service, found as OSGi finds it: by what the bundle declares. */
final class ImporterServices {

    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation class=\"([^\"]+)\"");
    private static final String PROVIDED = "<provide interface=\"" + Importer.class.getName() + "\"";

    private ImporterServices() {}

    /** In the order of their formats. */
    static List<Importer> all() throws IOException, ReflectiveOperationException {
        List<Importer> importers = new ArrayList<>();
        ClassLoader classes = ImporterServices.class.getClassLoader();
        for (URL manifest : Collections.list(classes.getResources("META-INF/MANIFEST.MF"))) {
            for (String component : components(manifest)) {
                URL description = new URL(manifest, "../" + component);
                String xml = content(description);
                Matcher implementation = IMPLEMENTATION.matcher(xml);
                if (xml.contains(PROVIDED) && implementation.find()) {
                    importers.add(Class.forName(implementation.group(1))
                            .asSubclass(Importer.class)
                            .getConstructor()
                            .newInstance());
                }
            }
        }
        importers.sort(Comparator.comparing(importer -> importer.format().id()));
        return importers;
    }

    private static List<String> components(URL manifest) throws IOException {
        try (InputStream in = manifest.openStream()) {
            String declared = new Manifest(in).getMainAttributes().getValue("Service-Component");
            return declared == null ? List.of() : List.of(declared.split("\\s*,\\s*"));
        }
    }

    private static String content(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
