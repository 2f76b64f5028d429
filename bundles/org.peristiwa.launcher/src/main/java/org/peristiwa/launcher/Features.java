package org.peristiwa.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureService;
import org.osgi.service.feature.ID;
import org.peristiwa.launcher.Plan.PlannedBundle;

/**
 * Reads the OSGi features (OSGi Compendium 8.1, chapter 159) of a product.
 *
 * <p>Beyond the specification: a feature's only category says when it starts ({@code headless}, {@code workbench},
 * {@code console}); a bundle's {@code platform} says where it is installed; {@code start-order} (a number, 100 where
 * absent) moves it before or behind others; the extension {@code framework-launching-properties} is that of chapter
 * 160.
 */
final class Features {

    private static final String PROPERTIES = "framework-launching-properties";
    private static final int USUAL_ORDER = 100;

    private final HostPlatform host;
    private final FeatureService service =
            ServiceLoader.load(FeatureService.class).findFirst().orElseThrow();

    Features(HostPlatform host) {
        this.host = host;
    }

    private record Ordered(int order, PlannedBundle bundle) {}

    /** Reads {@code features/*.json} below each of {@code roots}; their bundles lie in {@code bundles} beside it. */
    Plan plan(List<Path> roots) throws IOException {
        List<Ordered> bundles = new ArrayList<>();
        Map<String, String> properties = new LinkedHashMap<>();
        for (Path root : roots) {
            for (Path file : filesIn(root)) {
                Feature feature = read(file);
                for (FeatureBundle bundle : feature.getBundles()) {
                    if (isForHost(bundle)) {
                        bundles.add(ordered(root, feature, bundle));
                    }
                }
                properties.putAll(properties(feature));
            }
        }
        bundles.sort(Comparator.comparingInt(Ordered::order));
        return new Plan(bundles.stream().map(Ordered::bundle).toList(), properties);
    }

    private static List<Path> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("features"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private Feature read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return service.readFeature(reader);
        }
    }

    private boolean isForHost(FeatureBundle bundle) {
        Object platform = bundle.getMetadata().get("platform");
        return platform == null || host.fits(platform.toString());
    }

    private static Ordered ordered(Path root, Feature feature, FeatureBundle bundle) {
        ID id = bundle.getID();
        Path file = root.resolve("bundles").resolve(id.getArtifactId() + "-" + id.getVersion() + ".jar");
        Object order = bundle.getMetadata().get("start-order");
        String category = feature.getCategories().stream().findFirst().orElse("");
        return new Ordered(
                order instanceof Number number ? number.intValue() : USUAL_ORDER,
                new PlannedBundle("reference:" + file.toUri(), category));
    }

    private static Map<String, String> properties(Feature feature) {
        var extension = feature.getExtensions().get(PROPERTIES);
        if (extension == null) {
            return Map.of();
        }
        Map<String, String> properties = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(extension.getJSON()))) {
            JsonObject object = reader.readObject();
            object.forEach((key, value) ->
                    properties.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return properties;
    }
}
