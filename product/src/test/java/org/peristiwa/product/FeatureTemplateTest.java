package org.peristiwa.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTemplateTest {

    private static final FeatureTemplate FEATURE = new FeatureTemplate(
            "some.feature",
            """
            { "id": "org.peristiwa:some.feature:${version}",
              "bundles": [
                { "id": "com.ibm.icu:icu4j:${version}" },
                { "id": "org.x:x.linux:${version}", "platform": "linux-x86_64" } ] }
            """);

    private static final String LIST =
            """

            The following files have been resolved:
               com.ibm.icu:icu4j:jar:79.1:compile:/repo/icu4j-79.1.jar -- module com.ibm.icu (auto)
               org.x:x.linux:jar:1.0-SNAPSHOT:runtime:/build/x.linux-1.0-SNAPSHOT.jar
               org.y:y:jar:2:test:/repo/y-2.jar
            """;

    @TempDir
    private Path folder;

    @Test
    void given_a_list_of_dependencies_when_resolved_then_each_bundle_has_its_version_and_the_feature_the_products()
            throws IOException {
        assertThat(FEATURE.resolve(dependencies(), "0.1.0"))
                .contains("\"org.peristiwa:some.feature:0.1.0\"")
                .contains("\"com.ibm.icu:icu4j:79.1\"")
                .contains("\"org.x:x.linux:1.0-SNAPSHOT\", \"platform\": \"linux-x86_64\"");
    }

    @Test
    void given_a_bundle_that_is_no_dependency_when_resolved_then_the_message_names_both() throws IOException {
        FeatureTemplate feature = new FeatureTemplate("f", "{ \"id\": \"org.y:y:${version}\" }");
        assertThatThrownBy(() -> feature.resolve(dependencies(), "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("feature f")
                .hasMessageContaining("org.y:y");
    }

    @Test
    void given_a_template_then_its_bundles_are_those_it_names_without_itself() {
        assertThat(FEATURE.bundles()).containsExactly("com.ibm.icu:icu4j", "org.x:x.linux");
    }

    private Dependencies dependencies() throws IOException {
        return Dependencies.read(Files.writeString(folder.resolve("list"), LIST));
    }
}
