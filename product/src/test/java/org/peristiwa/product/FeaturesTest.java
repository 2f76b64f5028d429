package org.peristiwa.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BUNDLE = Pattern.compile("<module>bundles/([^<]+)</module>");

    /** These are not part of the product, or stand outside the framework. */
    private static final Pattern APART = Pattern.compile("org\\.peristiwa\\.(launcher|tests\\..*|benchmarks)");

    @Test
    void given_the_reactor_then_each_of_its_bundles_is_in_exactly_one_feature() throws IOException {
        List<String> bundles = BUNDLE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(result -> result.group(1))
                .filter(name -> !APART.matcher(name).matches())
                .map(name -> "org.peristiwa:" + name)
                .toList();
        assertThat(bundles).hasSizeGreaterThan(5);
        assertThat(inFeatures()).containsAll(bundles).doesNotHaveDuplicates();
    }

    private static List<String> inFeatures() throws IOException {
        return FeatureFolder.children(ROOT.resolve("features")).stream()
                .flatMap(folder -> read(folder).bundles().stream())
                .toList();
    }

    private static FeatureTemplate read(Path folder) {
        try {
            return FeatureTemplate.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
