package org.peristiwa.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.peristiwa.product.Dependencies.Jar;

/**
 * Makes the product's folder: its features, {@code lib} with the launcher and its class path, and the files that lie
 * ready in the sources.
 */
public final class Assemble {

    private static final String OURS = "org.peristiwa:";
    private static final String LAUNCHER = OURS + "org.peristiwa.launcher";

    private final Dependencies dependencies;
    private final Set<String> used = new TreeSet<>();

    private Assemble(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /**
     * Assembles the product.
     *
     * @param arguments the product's version; the output of {@code dependency:list}; the folder with one folder for
     *     each feature; the folder whose content is taken as it is; the sample corpus; the folder to make
     */
    public static void main(String[] arguments) throws IOException {
        Path product = Path.of(arguments[5]);
        Assemble assembly = new Assemble(Dependencies.read(Path.of(arguments[1])));
        FeatureFolder features = new FeatureFolder(assembly.dependencies, arguments[0]);
        assembly.used.addAll(features.assemble(Path.of(arguments[2]), product));
        assembly.library(product.resolve("lib"));
        assembly.refuseForgotten();
        files(Path.of(arguments[3]), product);
        tree(Path.of(arguments[4]), product.resolve("sample"));
    }

    /** The launcher's manifest names what stands on its class path. */
    private void library(Path folder) throws IOException {
        Folder library = new Folder(folder);
        Jar launcher = dependencies.find(LAUNCHER).orElseThrow();
        library.put("launcher.jar", launcher.file());
        used.add(LAUNCHER);
        try (JarFile jar = new JarFile(launcher.file().toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String name : classPath.split(" ", -1)) {
                Jar part = dependencies
                        .findByFileName(name)
                        .orElseThrow(() -> new IllegalStateException("the launcher needs " + name));
                library.put(name, part.file());
                used.add(part.id());
            }
        }
        library.finish();
    }

    /** A bundle of ours that is built for the product but in no feature has been forgotten there. */
    private void refuseForgotten() {
        List<String> forgotten = dependencies.all().stream()
                .map(Jar::id)
                .filter(id -> id.startsWith(OURS) && !used.contains(id))
                .toList();
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("no feature names what product/pom.xml depends on: " + forgotten);
        }
    }

    private static void files(Path source, Path product) throws IOException {
        for (Path child : FeatureFolder.children(source)) {
            tree(child, product.resolve(child.getFileName()));
        }
        try (Stream<Path> files = Files.list(source)) {
            Folder root = new Folder(product);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                root.put(file.getFileName().toString(), file);
            }
        }
    }

    private static void tree(Path source, Path target) throws IOException {
        Folder folder = new Folder(target);
        folder.putTree(source);
        folder.finish();
    }
}
