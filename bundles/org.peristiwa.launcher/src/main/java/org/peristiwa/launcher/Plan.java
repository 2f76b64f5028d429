package org.peristiwa.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the product's features ask for on this platform.
 *
 * @param bundles in the order in which they start
 * @param properties of the framework
 */
record Plan(List<PlannedBundle> bundles, Map<String, String> properties) {

    /**
     * A bundle to install.
     *
     * @param location what the framework knows it by: {@code reference:file:…}
     * @param category of its feature: such features start together
     */
    record PlannedBundle(String location, String category) {}

    /** The bundles of features with one of {@code categories}. */
    List<PlannedBundle> startedWith(Set<String> categories) {
        return bundles.stream()
                .filter(bundle -> categories.contains(bundle.category()))
                .toList();
    }
}
