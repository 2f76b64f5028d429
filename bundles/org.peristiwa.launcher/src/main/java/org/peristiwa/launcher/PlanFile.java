package org.peristiwa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peristiwa.launcher.Plan.PlannedBundle;

/** Keeps a plan as lines of text, since reading the features anew costs a tenth of a second at each start. */
final class PlanFile {

    private static final String BUNDLE = "bundle";
    private static final String PROPERTY = "property";

    private PlanFile() {}

    static void write(Plan plan, Path file) throws IOException {
        Stream<String> bundles =
                plan.bundles().stream().map(bundle -> String.join("\t", BUNDLE, bundle.category(), bundle.location()));
        Stream<String> properties = plan.properties().entrySet().stream()
                .map(property -> String.join("\t", PROPERTY, property.getKey(), property.getValue()));
        Files.write(file, Stream.concat(bundles, properties).toList());
    }

    static Plan read(Path file) throws IOException {
        List<PlannedBundle> bundles = new ArrayList<>();
        Map<String, String> properties = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] part = line.split("\t", 3);
            switch (part[0]) {
                case BUNDLE -> bundles.add(new PlannedBundle(part[2], part[1]));
                case PROPERTY -> properties.put(part[1], part[2]);
                default -> throw new IOException(file + ": unknown line: " + line);
            }
        }
        return new Plan(bundles, properties);
    }
}
