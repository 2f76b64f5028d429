package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.MetadataFile;
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
    private final List<String> allEndings;

    private BratLayout(FormatDescription description, List<String> endings) {
        this.description = description;
        this.endings = endings;
        List<String> all = new ArrayList<>(endings);
        all.add(0, BratFormat.TEXT);
        all.add(MetadataFile.SUFFIX);
        allEndings = List.copyOf(all);
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

    /** The endings of all files of an article: of its text, of its annotations, and of what else is known of it. */
    List<String> allEndings() {
        return allEndings;
    }

    /** Which of {@link #allEndings} a file's name has; empty where it is none of an article's files. */
    Optional<String> ending(String name) {
        if (name.startsWith(".") || name.equals("export-report.txt")) {
            return Optional.empty();
        }
        for (String ending : allEndings) {
            if (name.endsWith(ending)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
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
        RepeatedNames names = new RepeatedNames();
        ReadBack.each(folder, this::holdsAnnotations, file -> {
            String name = String.valueOf(file.getFileName());
            String stem = name.substring(0, name.lastIndexOf('.'));
            ArticlePlace place = ArticlePlace.in(folderOf(file), stem, this);
            List<Path> files = place.annotations(stem);
            if (!files.isEmpty() && files.get(0).equals(file)) {
                verify(place.text(stem), new AnnReading(files, names));
            }
        });
    }

    /** The folder that a file is in. */
    static Path folderOf(Path file) {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }

    private static void verify(Path text, AnnReading annotations) throws IOException {
        AnnReader.BadLines fault = problem -> {
            throw problem;
        };
        annotations.read(InputFile.text(text).text(), fault, null);
    }
}
