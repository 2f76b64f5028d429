package org.peristiwa.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A layer sees only the layers above it; see "The bundles" in docs/architecture.md. */
class LayerTest {

    private static final String PREFIX = "org.peristiwa.";
    private static final List<String> CORE = List.of(
            "words",
            "shelf",
            "text",
            "time",
            "model",
            "edit",
            "store",
            "check",
            "merge",
            "agreement",
            "adjudication",
            "search",
            "suggest");

    @Test
    void given_a_bundle_when_it_uses_another_then_that_one_stands_in_a_layer_above() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass from : BuiltBundles.classes()) {
            String user = shortName(from);
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String used = shortName(dependency.getTargetClass());
                if (!used.isEmpty() && !used.equals(user) && !maySee(user, used)) {
                    offences.add(user + " uses " + used + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void given_the_screen_toolkit_when_used_then_only_by_bundles_of_the_screen() {
        assertThat(users("org.eclipse.swt.", bundle -> !bundle.equals("ui") && !bundle.startsWith("ui.")))
                .isEmpty();
    }

    @Test
    void given_the_layers_of_text_and_time_then_they_know_no_emf() {
        assertThat(users("org.eclipse.emf.", List.of("text", "time")::contains)).isEmpty();
    }

    @Test
    void given_every_bundle_then_the_reactor_has_built_it_before_these_rules_run() {
        assertThat(BuiltBundles.names()).contains("org.peristiwa.text", "org.peristiwa.model");
        assertThat(BuiltBundles.unbuilt()).isEmpty();
    }

    private static Set<String> users(String packagePrefix, Predicate<String> forbidden) {
        Set<String> offences = new TreeSet<>();
        for (JavaClass from : BuiltBundles.classes()) {
            if (forbidden.test(shortName(from))) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(to -> to.getTargetClass().getName().startsWith(packagePrefix))
                        .forEach(to -> offences.add(to.getDescription()));
            }
        }
        return offences;
    }

    private static String shortName(JavaClass javaClass) {
        String bundle = BuiltBundles.bundleOf(javaClass);
        return bundle.startsWith(PREFIX) ? bundle.substring(PREFIX.length()) : "";
    }

    private static boolean maySee(String user, String used) {
        if (CORE.contains(user)) {
            return CORE.contains(used) && CORE.indexOf(used) < CORE.indexOf(user);
        }
        boolean coreOrExchange = CORE.contains(used) || used.equals("exchange");
        if (user.equals("exchange") || user.startsWith("schemas.")) {
            return CORE.contains(used);
        }
        if (user.startsWith("exchange.")) {
            return coreOrExchange;
        }
        if (user.equals("cli") || user.equals("ui")) {
            return coreOrExchange || used.equals("platform");
        }
        if (user.startsWith("ui.")) {
            return coreOrExchange || used.equals("platform") || used.equals("ui");
        }
        // the ground (platform, launcher) stands alone, but for the words in which it says something
        return user.equals("platform") && used.equals("words");
    }
}
