package org.peristiwa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.launcher.Plan.PlannedBundle;

class FeaturesTest {

    @TempDir
    private Path product;

    private final Features features = new Features(HostPlatform.of("Linux", "aarch64"));

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(product.resolve("features"));
    }

    private void feature(String name, String category, String bundles, String more) throws IOException {
        Files.writeString(
                product.resolve("features").resolve(name + ".json"),
                """
                { "feature-resource-version": "1.0", "id": "g:%s:1", "categories": ["%s"],
                  "bundles": [ %s ] %s }
                """
                        .formatted(name, category, bundles, more));
    }

    private String location(String file) {
        return "reference:" + product.resolve("bundles").resolve(file).toUri();
    }

    @Test
    void given_features_when_read_then_bundles_come_by_start_order_then_as_written() throws IOException {
        feature("a", "headless", "{\"id\": \"g:x:1\"}, {\"id\": \"g:late:1\", \"start-order\": 1000}", "");
        feature("b", "workbench", "{\"id\": \"g:y:2\"}, {\"id\": \"g:first:1\", \"start-order\": 1}", "");
        assertThat(features.plan(List.of(product)).bundles())
                .containsExactly(
                        new PlannedBundle(location("first-1.jar"), "workbench"),
                        new PlannedBundle(location("x-1.jar"), "headless"),
                        new PlannedBundle(location("y-2.jar"), "workbench"),
                        new PlannedBundle(location("late-1.jar"), "headless"));
    }

    @Test
    void given_bundles_for_other_platforms_when_read_then_they_are_left_out() throws IOException {
        feature(
                "a",
                "workbench",
                """
                {"id": "g:arm:1", "platform": "linux-aarch64"}, {"id": "g:intel:1", "platform": "linux-x86_64"},
                {"id": "g:linux:1", "platform": "linux"}, {"id": "g:mac:1", "platform": "macos-aarch64"}
                """,
                "");
        assertThat(features.plan(List.of(product)).startedWith(Set.of("workbench")))
                .extracting(PlannedBundle::location)
                .containsExactly(location("arm-1.jar"), location("linux-1.jar"));
    }

    @Test
    void given_launching_properties_when_read_then_they_are_the_plans() throws IOException {
        feature(
                "a",
                "headless",
                "{\"id\": \"g:x:1\"}",
                """
                , "extensions": { "framework-launching-properties": { "kind": "mandatory", "type": "json",
                    "json": { "some.key": "some \\\\ value", "number": 5 } } }
                """);
        assertThat(features.plan(List.of(product)).properties())
                .containsEntry("some.key", "some \\ value")
                .containsEntry("number", "5");
    }

    @Test
    void given_a_plan_when_written_and_read_then_it_is_the_same() throws IOException {
        feature("a", "headless", "{\"id\": \"g:x:1\"}", "");
        Plan plan = features.plan(List.of(product));
        PlanFile.write(plan, product.resolve("plan"));
        assertThat(PlanFile.read(product.resolve("plan"))).isEqualTo(plan);
    }

    @Test
    void given_a_damaged_plan_when_read_then_an_error_and_no_guess() throws IOException {
        Files.writeString(product.resolve("plan"), "nonsense\tx\ty\n");
        assertThatThrownBy(() -> PlanFile.read(product.resolve("plan"))).isInstanceOf(IOException.class);
    }
}
