package org.peristiwa.tests.cli;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.osgi.service.component.annotations.Component;

/**
 * Builds a bundle from a folder of sources: against the bundles of the assembled product, its manifest by the same bnd
 * and the same {@code bnd.bnd} as its POM would. Maven itself would need the API in a repository, which it is not before
 * the build is over.
 *
 * @param project holds {@code bnd.bnd} and {@code src/main/java}
 */
record SourceBundle(Path project) {

    /** The example of the documentation. */
    static Path example(Path folder) throws Exception {
        return new SourceBundle(
                        Path.of(System.getProperty("peristiwa.examples")).resolve("hello-exporter"))
                .build(folder);
    }

    /** Builds it in {@code folder}; gives the jar. */
    Path build(Path folder) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        try (Builder bnd = new Builder()) {
            bnd.setBase(project.toFile());
            bnd.setProperties(project.resolve("bnd.bnd").toFile());
            bnd.setProperty("-includeresource", classes.toString());
            for (Path bundle : productBundles()) {
                bnd.addClasspath(bundle.toFile());
            }
            try (Jar jar = bnd.build()) {
                if (!bnd.getErrors().isEmpty()) {
                    throw new AssertionError(bnd.getErrors());
                }
                Path file = folder.resolve(project.getFileName() + "-1.0.0.jar");
                jar.write(file.toFile());
                return file;
            }
        }
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = Stream.concat(
                        productBundles().stream().map(Path::toString),
                        Stream.of(annotations().toString()))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("--release", "17", "-d", classes.toString(), "-cp", classPath, "-proc:none");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(project.resolve("src/main/java"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(file -> file.toString().endsWith(".java")).toList());
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new AssertionError(project + " does not compile");
            }
        }
    }

    /** Where {@code @Component} comes from; only the compiler needs it. */
    private static Path annotations() {
        try {
            return Path.of(Component.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> productBundles() throws IOException {
        try (Stream<Path> bundles = Files.list(Program.product().resolve("bundles"))) {
            return bundles.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
