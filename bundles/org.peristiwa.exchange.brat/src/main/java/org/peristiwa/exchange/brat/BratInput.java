package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.brat.AnnReader.BadLines;

/**
 * The files that an import was given: texts with their annotations, and the configuration beside or above
 * them. Folders are searched through; a folder that an export of ours named after an annotator is that one's.
 */
final class BratInput {

    private static final String NO_FOLDER = "";

    /**
     * One article.
     *
     * @param name its file name without the ending, and the folders above it that are no annotator's
     * @param annotations for each annotator's folder (empty for none) the files' common path without an ending
     */
    record Document(String name, Map<String, Path> annotations) {}

    private final BratLayout layout;
    private final Path root;
    private final Names names;
    private final List<Document> documents;

    /**
     * Looks at what there is.
     *
     * @throws InputFormatException if there is nothing to import, or a text is missing
     */
    BratInput(BratLayout layout, List<Path> inputs, BadLines bad) throws IOException {
        this.layout = layout;
        Path first = inputs.get(0);
        Path parent = first.toAbsolutePath().getParent();
        root = Files.isDirectory(first) || parent == null ? first : parent;
        names = readNames();
        TreeMap<String, Document> byName = new TreeMap<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                folder(input, byName, bad);
            } else {
                file(input.toAbsolutePath().getParent(), input, Files::exists, byName, bad);
            }
        }
        documents = List.copyOf(byName.values());
        if (documents.isEmpty()) {
            throw new InputFormatException(first, "no .txt or " + String.join(" or ", layout.endings()) + " file here");
        }
    }

    private Names readNames() throws IOException {
        Optional<Path> file = configuration(Names.FILE);
        return file.isPresent() ? Names.read(file.get(), InputFile.content(file.get())) : Names.read(root, "");
    }

    private void folder(Path folder, Map<String, Document> byName, BadLines bad) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.find(folder, Integer.MAX_VALUE, this::isDocumentFile)) {
            files = found.sorted().toList();
        }
        Set<Path> there = new HashSet<>(files);
        for (Path file : files) {
            file(folder, file, there::contains, byName, bad);
        }
    }

    private boolean isDocumentFile(Path file, BasicFileAttributes attributes) {
        return isDocumentFile(file) && (attributes.isRegularFile() || Files.isRegularFile(file));
    }

    private boolean isDocumentFile(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && layout.stem(name).isPresent() && !name.equals("export-report.txt");
    }

    private void file(
            @Nullable Path folder, Path file, Predicate<Path> isThere, Map<String, Document> byName, BadLines bad)
            throws IOException {
        String name = file.getFileName().toString();
        if (!isDocumentFile(file)) {
            throw new InputFormatException(file, "neither .txt nor " + String.join(" nor ", layout.endings()));
        }
        String stem = layout.stem(name).orElse(name);
        Path base = file.resolveSibling(stem);
        if (!isThere.test(file.resolveSibling(stem + BratFormat.TEXT))) {
            bad.bad(new InputFormatException(
                    file,
                    isThere.test(file) ? "there is no " + stem + BratFormat.TEXT + " beside it" : "no such file"));
            return;
        }
        List<String> folders = new ArrayList<>();
        if (folder != null && base.toAbsolutePath().startsWith(folder.toAbsolutePath())) {
            folder.toAbsolutePath().relativize(base.toAbsolutePath()).forEach(part -> folders.add(part.toString()));
            folders.remove(folders.size() - 1);
        }
        String annotator = NO_FOLDER;
        if (!folders.isEmpty() && names.knows(Names.Kind.ANNOTATOR, folders.get(0))) {
            annotator = folders.remove(0);
        }
        folders.add(stem);
        String article = String.join("/", folders);
        Document known = byName.get(article);
        if (known == null) {
            // There may be very many, and nearly all are one annotator's.
            byName.put(article, new Document(article, Map.of(annotator, base)));
        } else if (!base.equals(known.annotations().get(annotator))) {
            Map<String, Path> annotations = new LinkedHashMap<>(known.annotations());
            annotations.put(annotator, base);
            byName.put(article, new Document(article, annotations));
        }
    }

    /** The names that are written otherwise than they are called. */
    Names names() {
        return names;
    }

    /** The articles in order of their names. */
    List<Document> documents() {
        return documents;
    }

    /** A configuration file in the folder of the import. */
    Optional<Path> configuration(String name) {
        return Optional.of(root.resolve(name)).filter(Files::isRegularFile);
    }
}
