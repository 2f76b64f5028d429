package org.peristiwa.exchange.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;

/**
 * The files behind what a user named.
 *
 * @param articles files of one article or of one article a line, in a stable order
 * @param corpus what the corpus says as a whole, where a file tells it; the order is that of {@code articles} by then
 */
record JsonInputs(List<Path> articles, CorpusFile corpus) {

    static JsonInputs of(List<Path> inputs) throws IOException {
        List<Path> articles = new ArrayList<>();
        CorpusFile corpus = CorpusFile.NOTHING;
        for (Path input : inputs) {
            Path folder =
                    Files.isDirectory(input) ? input : input.toAbsolutePath().getParent();
            if (Files.isDirectory(input)) {
                articles.addAll(articlesIn(input));
            } else if (input.endsWith(JsonForm.CORPUS_FILE)) {
                InputFile.requireFile(input);
                articles.addAll(articlesIn(folder));
            } else {
                InputFile.requireFile(input);
                articles.add(input);
            }
            if (corpus.equals(CorpusFile.NOTHING)) {
                corpus = corpusNear(folder);
            }
        }
        if (articles.size() > 1) {
            articles.sort(Comparator.comparingInt(placeIn(corpus.order())));
        }
        return new JsonInputs(List.copyOf(articles), corpus.withoutOrder());
    }

    /** Files of articles stand in the order of the corpus; those that it does not tell come behind, as they came. */
    private static ToIntFunction<Path> placeIn(List<String> order) {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id + ".json", places.size()));
        return file -> places.getOrDefault(String.valueOf(file.getFileName()), Integer.MAX_VALUE);
    }

    private static List<Path> articlesIn(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Path files = folder.resolve(JsonForm.ARTICLE_FOLDER);
        if (Files.isRegularFile(folder.resolve(JsonForm.LINES_FILE))) {
            found.add(folder.resolve(JsonForm.LINES_FILE));
        }
        if (Files.isDirectory(files)) {
            try (Stream<Path> all = Files.list(files)) {
                all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(found::add);
            }
        }
        if (found.isEmpty() && !Files.isRegularFile(folder.resolve(JsonForm.CORPUS_FILE))) {
            throw new InputFormatException(
                    folder, JsonWords.of("wrong.folder", JsonForm.CORPUS_FILE, JsonForm.LINES_FILE));
        }
        return found;
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
}
