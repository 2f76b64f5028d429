package org.peristiwa.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.product.Dependencies.Jar;

/** A {@code feature.json} of the sources: a whole feature but for the versions, which the target platform has. */
record FeatureTemplate(String name, String text) {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([\\w.-]+:[\\w.-]+):\\$\\{version}\"");

    /** The feature in {@code folder}, named like it. */
    static FeatureTemplate read(Path folder) throws IOException {
        return new FeatureTemplate(folder.getFileName().toString(), Files.readString(folder.resolve("feature.json")));
    }

    /** {@code group:artifact} of each bundle. */
    List<String> bundles() {
        List<String> ids = new ArrayList<>(
                ID.matcher(text).results().map(result -> result.group(1)).toList());
        ids.remove("org.peristiwa:" + name);
        return ids;
    }

    /**
     * The feature with all versions.
     *
     * @throws IllegalStateException if a bundle is not among {@code dependencies}
     */
    String resolve(Dependencies dependencies, String productVersion) {
        return ID.matcher(text)
                .replaceAll(result -> Matcher.quoteReplacement(versioned(result, dependencies, productVersion)));
    }

    private String versioned(MatchResult id, Dependencies dependencies, String productVersion) {
        String bundle = id.group(1);
        String version = bundle.equals("org.peristiwa:" + name)
                ? productVersion
                : dependencies.find(bundle).map(Jar::version).orElseThrow(() -> missing(bundle));
        return id.group().replace("${version}", version);
    }

    private IllegalStateException missing(String bundle) {
        return new IllegalStateException(
                "the feature " + name + " names " + bundle + ", on which the pom.xml does not depend");
    }
}
