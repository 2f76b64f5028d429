package org.peristiwa.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.MetadataFile;
import org.peristiwa.exchange.brat.AnnReader.BadLines;
import org.peristiwa.shelf.Shelf;

/**
 * The files that an import was given: texts with their annotations, and the configuration beside or above
 * them. Folders are searched through; a folder that an export of ours named after an annotator is that one's.
 */
final class BratInput {

    private static final String NO_FOLDER = "";

    /**
     * One article. There may be very many, nearly all with their files in the same folders.
     *
     * @param name its file name without the ending, and the folders above it that are no annotator's
     * @param places where its files are, for each annotator's folder (empty for none)
     */
    record Document(String name, Map<String, ArticlePlace> places) {

        /** What its files are called, but for their endings. */
        String stem() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    private final BratLayout layout;
    private final Path root;
    private final Names names;
    private final ArticlePlaces articles;

    /**
     * Looks at what there is.
     *
     * @param shelf where the list of articles goes if it is too long for memory
     * @throws InputFormatException if there is nothing to import, or a text is missing
     */
    BratInput(BratLayout layout, List<Path> inputs, Shelf shelf, BadLines bad) throws IOException {
        this.layout = layout;
        this.articles = new ArticlePlaces(shelf);
        Path first = inputs.get(0);
        Path parent = first.toAbsolutePath().getParent();
        root = Files.isDirectory(first) || parent == null ? first : parent;
        names = readNames();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                folder(input, bad);
            } else {
                file(input, bad);
            }
        }
        if (articles.size() == 0) {
            throw new InputFormatException(
                    first, BratWords.of("wrong.noFiles", BratWords.chain("or", layout.endings())));
        }
    }

    private Names readNames() throws IOException {
        Optional<Path> file = configuration(Names.FILE);
        return file.isPresent() ? Names.read(file.get(), InputFile.content(file.get())) : Names.read(root, "");
    }

    private void folder(Path folder, BadLines bad) throws IOException {
        try (FoundFiles found = FoundFiles.in(folder, layout)) {
            for (FoundFiles.Stem stem : found) {
                if (stem.place().hasText()) {
                    article(folder, stem.name(), stem.place());
                } else {
                    for (String ending : stem.place().annotationEndings()) {
                        bad.bad(noTextBeside(stem.place().folder().resolve(stem.name() + ending), stem.name()));
                    }
                }
            }
        }
    }

    private static InputFormatException noTextBeside(Path file, String stem) {
        return new InputFormatException(file, BratWords.of("wrong.noText", stem + BratFormat.TEXT));
    }

    private void file(Path file, BadLines bad) throws InputFormatException {
        String name = file.getFileName().toString();
        String ending = layout.ending(name).orElse(MetadataFile.SUFFIX);
        if (ending.equals(MetadataFile.SUFFIX)) {
            throw new InputFormatException(
                    file, BratWords.of("wrong.neither", BratWords.chain("nor", layout.endings())));
        }
        String stem = name.substring(0, name.length() - ending.length());
        if (!Files.exists(file.resolveSibling(stem + BratFormat.TEXT))) {
            bad.bad(
                    Files.exists(file)
                            ? noTextBeside(file, stem)
                            : new InputFormatException(file, ErrorWords.of("noSuchFile")));
            return;
        }
        Path folder = BratLayout.folderOf(file);
        article(folder, stem, ArticlePlace.in(folder, stem, layout));
    }

    /**
     * Takes in the files that begin with {@code stem} in a place.
     *
     * @param top the folder that was named, which is the place's or above it
     */
    private void article(Path top, String stem, ArticlePlace place) {
        List<String> above = new ArrayList<>();
        if (!place.folder().equals(top)) {
            top.relativize(place.folder()).forEach(part -> above.add(part.toString()));
        }
        String annotator = NO_FOLDER;
        if (!above.isEmpty() && names.knows(Names.Kind.ANNOTATOR, above.get(0))) {
            annotator = above.remove(0);
        }
        above.add(stem);
        String article = above.size() == 1 ? stem : String.join("/", above);
        articles.put(article, annotator, place);
    }

    /** The names that are written otherwise than they are called. */
    Names names() {
        return names;
    }

    /** The articles in order of their names. */
    Iterable<Document> documents() {
        return articles;
    }

    /** How many articles there are. */
    int size() {
        return articles.size();
    }

    /** The folders of annotators in alphabetical order; empty for files that are in no such folder. */
    Iterable<String> annotators() {
        return articles.annotators();
    }

    /** A configuration file in the folder of the import. */
    Optional<Path> configuration(String name) {
        return Optional.of(root.resolve(name)).filter(Files::isRegularFile);
    }
}
