package org.peristiwa.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bundles show each other, read from the manifests that the build wrote. */
class ManifestTest {

    static java.util.List<String> bundles() {
        return BuiltBundles.names();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void given_an_exported_package_then_it_has_a_version(String bundle) {
        assertThat(BuiltBundles.packages(bundle, "Export-Package"))
                .allSatisfy((name, attributes) -> assertThat(attributes).contains("version="));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void given_an_imported_package_of_ours_then_another_bundle_exports_it(String bundle) {
        Set<String> imported =
                new TreeSet<>(BuiltBundles.packages(bundle, "Import-Package").keySet());
        imported.removeIf(name -> !name.startsWith("org.peristiwa."));
        Set<String> exported = BuiltBundles.names().stream()
                .flatMap(other -> BuiltBundles.packages(other, "Export-Package").keySet().stream())
                .collect(Collectors.toSet());
        assertThat(exported).containsAll(imported);
    }

    @Test
    void given_the_workbench_then_nothing_imports_its_packages() {
        Set<String> importers = new TreeSet<>();
        for (String bundle : BuiltBundles.names()) {
            if (!bundle.equals("org.peristiwa.ui.workbench")) {
                BuiltBundles.packages(bundle, "Import-Package").keySet().stream()
                        .filter(name -> name.startsWith("org.peristiwa.ui.workbench"))
                        .forEach(name -> importers.add(bundle + " imports " + name));
            }
        }
        assertThat(importers).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void given_a_component_then_its_description_is_in_the_bundle(String bundle) {
        String components = BuiltBundles.manifest(bundle).getMainAttributes().getValue("Service-Component");
        if (components != null) {
            assertThat(components.split(",")).allSatisfy(file -> assertThat(
                            Files.exists(BuiltBundles.classesOf(bundle).resolve(file.strip())))
                    .as(file)
                    .isTrue());
        }
    }
}
