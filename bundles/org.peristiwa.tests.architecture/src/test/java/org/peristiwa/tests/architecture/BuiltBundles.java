package org.peristiwa.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product's bundles as the build has just made them: their classes and manifests. */
final class BuiltBundles {

    private static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SOURCE = Pattern.compile(".*/(org\\.peristiwa\\.[^/]+)/target/classes/.*");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(names().stream().map(BuiltBundles::classesOf).toList());

    private BuiltBundles() {}

    /** Symbolic names of every bundle of the product that is built, sorted; those that hold tests are not among them. */
    static List<String> names() {
        return productBundles().filter(BuiltBundles::isBuilt).toList();
    }

    /** Symbolic names of bundles of the product that have a pom.xml and no classes. */
    static List<String> unbuilt() {
        return productBundles().filter(name -> !isBuilt(name)).toList();
    }

    private static boolean isBuilt(String bundle) {
        return Files.exists(classesOf(bundle).resolve("META-INF/MANIFEST.MF"));
    }

    private static Stream<String> productBundles() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("org.peristiwa.tests.") && !name.endsWith(".benchmarks"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaClasses classes() {
        return CLASSES;
    }

    /** Symbolic name of the bundle that a class was built in; empty for a class from elsewhere. */
    static String bundleOf(JavaClass javaClass) {
        URI source = javaClass.getSource().map(from -> from.getUri()).orElse(null);
        Matcher matcher = source == null ? null : SOURCE.matcher(source.toString());
        return matcher != null && matcher.matches() ? matcher.group(1) : "";
    }

    /** Names of the packages that a header of a bundle's manifest lists, with their attributes. */
    static Map<String, String> packages(String bundle, String header) {
        String value = manifest(bundle).getMainAttributes().getValue(new Attributes.Name(header));
        if (value == null) {
            return Map.of();
        }
        return Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(clause -> clause.split(";", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> parts.length > 1 ? parts[1] : "",
                        (first, second) -> first,
                        TreeMap::new));
    }

    static Manifest manifest(String bundle) {
        try (InputStream in = Files.newInputStream(classesOf(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path classesOf(String bundle) {
        return FOLDER.resolve(bundle).resolve("target/classes");
    }
}
