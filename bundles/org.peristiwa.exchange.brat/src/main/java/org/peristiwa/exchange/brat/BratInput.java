package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final TreeMap<String, Document> documents = new TreeMap<>();

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
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                folder(input, bad);
            } else {
                file(input.toAbsolutePath().getParent(), input, bad);
            }
        }
        if (documents.isEmpty()) {
            throw new InputFormatException(first, "no .txt or " + String.join(" or ", layout.endings()) + " file here");
        }
    }

    private Names readNames() throws IOException {
        Optional<Path> file = configuration(Names.FILE);
        return file.isPresent()
                ? Names.read(file.get(), org.peristiwa.exchange.InputFile.content(file.get()))
                : Names.read(root, "");
    }

    private void folder(Path folder, BadLines bad) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile)
                    .filter(this::isDocumentFile)
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            file(folder, file, bad);
        }
    }

    private boolean isDocumentFile(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && layout.stem(name).isPresent() && !name.equals("export-report.txt");
    }

    private void file(@Nullable Path folder, Path file, BadLines bad) throws IOException {
        String name = file.getFileName().toString();
        if (!isDocumentFile(file)) {
            throw new InputFormatException(file, "neither .txt nor " + String.join(" nor ", layout.endings()));
        }
        String stem = layout.stem(name).orElse(name);
        Path base = file.resolveSibling(stem);
        if (!Files.exists(file.resolveSibling(stem + BratFormat.TEXT))) {
            bad.bad(new InputFormatException(
                    file,
                    Files.exists(file) ? "there is no " + stem + BratFormat.TEXT + " beside it" : "no such file"));
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
        documents
                .computeIfAbsent(article, id -> new Document(id, new LinkedHashMap<>()))
                .annotations()
                .put(annotator, base);
    }

    /** The names that are written otherwise than they are called. */
    Names names() {
        return names;
    }

    /** The articles in order of their names. */
    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    /** A configuration file in the folder of the import. */
    Optional<Path> configuration(String name) {
        return Optional.of(root.resolve(name)).filter(Files::isRegularFile);
    }
}
