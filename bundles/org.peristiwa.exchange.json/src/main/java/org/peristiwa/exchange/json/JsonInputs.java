package org.peristiwa.exchange.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.parts.FilesInOrder;
import org.peristiwa.exchange.parts.WrittenPaths;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;
import org.peristiwa.shelf.ShelvedMap;

/** The files behind what a user named: of one article each or of one article a line, in a stable order. */
final class JsonInputs implements Iterable<Path> {

    private final FilesInOrder found = new FilesInOrder();
    private CorpusFile corpus = CorpusFile.NOTHING;
    private boolean holdLines;
    private Iterable<Path> inOrder = found;

    static JsonInputs of(List<Path> inputs) throws IOException {
        JsonInputs files = new JsonInputs();
        for (Path input : inputs) {
            files.take(input);
        }
        files.order();
        return files;
    }

    private void take(Path input) throws IOException {
        Path folder = Files.isDirectory(input) ? input : input.toAbsolutePath().getParent();
        if (Files.isDirectory(input)) {
            articlesIn(input);
        } else {
            InputFile.requireFile(input);
            if (input.endsWith(JsonForm.CORPUS_FILE)) {
                articlesIn(folder);
            } else {
                add(input);
            }
        }
        if (corpus.equals(CorpusFile.NOTHING)) {
            corpus = corpusNear(folder);
        }
    }

    private void add(Path file) {
        found.add(file);
        holdLines |= holdsLines(file);
    }

    private void articlesIn(Path folder) throws IOException {
        Path files = folder.resolve(JsonForm.ARTICLE_FOLDER);
        boolean any = false;
        if (Files.isRegularFile(folder.resolve(JsonForm.LINES_FILE))) {
            add(folder.resolve(JsonForm.LINES_FILE));
            any = true;
        }
        if (Files.isDirectory(files)) {
            any |= found.addFrom(files, 1, file -> file.toString().endsWith(".json"));
        }
        if (!any && !Files.isRegularFile(folder.resolve(JsonForm.CORPUS_FILE))) {
            throw new InputFormatException(
                    folder, JsonWords.of("wrong.folder", JsonForm.CORPUS_FILE, JsonForm.LINES_FILE));
        }
    }

    /** A file of an article stands beside the file of the corpus or in a folder below it. */
    private static CorpusFile corpusNear(Path folder) throws IOException {
        Path beside = folder.resolve(JsonForm.CORPUS_FILE);
        if (Files.isRegularFile(beside)) {
            return CorpusFile.read(beside);
        }
        Path above = folder.toAbsolutePath().resolveSibling(JsonForm.CORPUS_FILE);
        boolean inArticles = folder.endsWith(JsonForm.ARTICLE_FOLDER.replace("/", ""));
        return inArticles && Files.isRegularFile(above) ? CorpusFile.read(above) : CorpusFile.NOTHING;
    }

    /** Files of articles stand in the order of the corpus; those that it does not tell come behind, as they were found. */
    private void order() {
        ShelvedList<String> ids = corpus.order();
        if (ids != null && found.size() > 1) {
            Shelf shelf = new Shelf();
            ShelvedMap<String, Integer> places = shelf.map();
            ids.forEach(id -> places.put(id + ".json", places.size()));
            ShelvedMap<Long, String> files = shelf.map();
            WrittenPaths paths = new WrittenPaths();
            for (Path file : found) {
                long place = places.get(String.valueOf(file.getFileName())).orElse(Integer.MAX_VALUE);
                files.put(place << Integer.SIZE | files.size(), paths.written(file));
            }
            inOrder = () -> valuesOf(files).map(paths::read).iterator();
        }
        corpus = corpus.withoutOrder();
    }

    private static Stream<String> valuesOf(ShelvedMap<Long, String> files) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files.keys(), 0), false)
                .flatMap(key -> files.get(key).stream());
    }

    /** What the corpus says as a whole, where a file tells it. */
    CorpusFile corpus() {
        return corpus;
    }

    /** How many files there are. */
    int size() {
        return found.size();
    }

    /** Whether one of the files holds an article a line. */
    boolean holdLines() {
        return holdLines;
    }

    /** Whether a file holds an article a line. */
    static boolean holdsLines(Path file) {
        return file.toString().endsWith(".jsonl");
    }

    @Override
    public Iterator<Path> iterator() {
        return inOrder.iterator();
    }
}
