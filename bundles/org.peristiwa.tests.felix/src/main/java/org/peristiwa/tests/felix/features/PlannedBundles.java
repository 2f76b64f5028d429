package org.peristiwa.tests.felix.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Which bundle belongs to which category, as the launcher has noted it beside the framework's cache. */
record PlannedBundles(BundleContext context) {

    List<Bundle> inCategories(Set<String> categories) {
        Path plan = Path.of(context.getProperty("org.osgi.framework.storage")).resolveSibling("plan");
        try {
            return Files.readAllLines(plan).stream()
                    .map(line -> line.split("\t", -1))
                    .filter(part -> part[0].equals("bundle") && categories.contains(part[1]))
                    .map(part -> context.getBundle(part[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
