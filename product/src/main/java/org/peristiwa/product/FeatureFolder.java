package org.peristiwa.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peristiwa.product.Dependencies.Jar;

/**
 * Makes {@code features}, with versions filled in, and {@code bundles}, with the jars that they name. For more features
 * than the product's, as those with tests, it is a program of its own.
 */
public final class FeatureFolder {

    private final Dependencies dependencies;
    private final String version;

    FeatureFolder(Dependencies dependencies, String version) {
        this.dependencies = dependencies;
        this.version = version;
    }

    /**
     * Assembles features that are started together with the product's.
     *
     * @param arguments the product's version; the output of {@code dependency:list}; the folder with one folder for
     *     each feature; the folder to make; {@code group:artifact} of the bundle being built, and its jar
     */
    public static void main(String[] arguments) throws IOException {
        Dependencies dependencies = Dependencies.read(Path.of(arguments[1]))
                .with(new Jar(arguments[4], arguments[0], Path.of(arguments[5])));
        new FeatureFolder(dependencies, arguments[0]).assemble(Path.of(arguments[2]), Path.of(arguments[3]));
    }

    /** Makes both folders in {@code target}, and gives the ids of the bundles that are now there. */
    Set<String> assemble(Path source, Path target) throws IOException {
        Set<String> used = new TreeSet<>();
        Folder features = new Folder(target.resolve("features"));
        Folder bundles = new Folder(target.resolve("bundles"));
        for (Path folder : children(source)) {
            FeatureTemplate feature = FeatureTemplate.read(folder);
            features.put(feature.name() + ".json", feature.resolve(dependencies, version));
            for (String bundle : feature.bundles()) {
                Jar jar = dependencies.find(bundle).orElseThrow();
                bundles.put(jar.fileName(), jar.file());
                used.add(bundle);
            }
        }
        features.finish();
        bundles.finish();
        return used;
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
