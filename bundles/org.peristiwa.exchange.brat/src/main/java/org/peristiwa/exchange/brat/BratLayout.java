package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.parts.ReadBack;

/** Which files the lines of brat's grammar stand in. */
final class BratLayout {
    /** All of them in {@code .ann}. */
    static final BratLayout ANN = new BratLayout(BratFormat.DESCRIPTION, List.of(".ann"));

    /**
     * What is given to a system in {@code .a1}: entities, times and values; what it is to find in {@code .a2}: triggers,
     * events and all else. Ids go on from the first to the second. Source: 2011.bionlp-st.org.
     */
    static final BratLayout A1_A2 =
            new BratLayout(BratFormat.describe("bionlp-st", "BioNLP-ST a1/a2", "a1", "a2"), List.of(".a1", ".a2"));

    private final FormatDescription description;
    private final List<String> endings;

    private BratLayout(FormatDescription description, List<String> endings) {
        this.description = description;
        this.endings = endings;
    }

    FormatDescription description() {
        return description;
    }

    /** The endings of files of annotations, in the order in which they are read. */
    List<String> endings() {
        return endings;
    }

    /** Whether entities have a file of their own. */
    boolean setsEntitiesApart() {
        return this == A1_A2;
    }

    /**
     * The files of annotations that there are of a text, which have its name and other endings, in the order in which they
     * are read.
     */
    List<Path> annotations(Path base) {
        return endings.stream()
                .map(ending -> base.resolveSibling(base.getFileName() + ending))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** What a file's name is without its ending, if it is a text or holds annotations. */
    Optional<String> stem(String name) {
        return Stream.concat(Stream.of(BratFormat.TEXT), endings.stream())
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst();
    }

    /** Whether a file is one of an article, by its name. */
    boolean isDocumentFile(String name) {
        return !name.startsWith(".") && stem(name).isPresent() && !name.equals("export-report.txt");
    }

    /** Whether a file holds annotations. */
    boolean holdsAnnotations(Path file) {
        return endings.stream().anyMatch(file.toString()::endsWith);
    }

    /** Whether a folder, or one in it, has a file of annotations. */
    boolean recognises(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.anyMatch(this::holdsAnnotations);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Reads back all files of annotations in {@code folder}, which checks the text at each offset.
     *
     * @throws SelfCheckException if one does not read back
     */
    void verify(Path folder) throws IOException {
        ReadBack.each(folder, this::holdsAnnotations, file -> {
            String name = String.valueOf(file.getFileName());
            Path base = file.resolveSibling(stem(name).orElse(name));
            List<Path> files = annotations(base);
            if (!files.isEmpty() && files.get(0).equals(file)) {
                verify(base, files);
            }
        });
    }

    private static void verify(Path base, List<Path> files) throws IOException {
        AnnReader.BadLines fault = problem -> {
            throw problem;
        };
        Path text = base.resolveSibling(base.getFileName() + BratFormat.TEXT);
        new AnnReading(files).read(InputFile.text(text).text(), fault, null);
    }
}
