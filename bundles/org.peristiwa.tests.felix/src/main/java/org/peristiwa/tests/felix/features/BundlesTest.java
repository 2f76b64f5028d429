package org.peristiwa.tests.felix.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

class BundlesTest {

    private static final int RESOLVED = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE;

    private final RunningProduct product = new RunningProduct();

    @Test
    void given_the_product_then_every_bundle_resolves_also_those_that_this_set_does_not_start() {
        FrameworkWiring wiring =
                product.context().getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        wiring.resolveBundles(product.bundles());
        assertThat(product.bundles())
                .filteredOn(bundle -> (bundle.getState() & RESOLVED) == 0)
                .isEmpty();
    }

    @Test
    void given_the_features_of_this_set_then_every_bundle_of_theirs_is_started() {
        Set<String> started = new HashSet<>(startedCategories());
        assertThat(started).contains("headless");
        assertThat(new PlannedBundles(product.context()).inCategories(started))
                .hasSizeGreaterThan(10)
                .filteredOn(bundle -> !RunningProduct.isFragment(bundle))
                .filteredOn(bundle -> (bundle.getState() & (Bundle.STARTING | Bundle.ACTIVE)) == 0)
                .isEmpty();
    }

    @Test
    void given_a_set_without_workbench_then_nothing_of_it_is_started() {
        if (!startedCategories().contains("workbench")) {
            assertThat(new PlannedBundles(product.context()).inCategories(Set.of("workbench")))
                    .isNotEmpty()
                    .filteredOn(bundle -> bundle.getState() == Bundle.ACTIVE)
                    .isEmpty();
        } else {
            assertThat(product.isStarted("org.peristiwa.ui.workbench")).isTrue();
        }
    }

    private static List<String> startedCategories() {
        return Arrays.asList(("headless,extra," + System.getProperty("peristiwa.start")).split(",", -1));
    }
}
