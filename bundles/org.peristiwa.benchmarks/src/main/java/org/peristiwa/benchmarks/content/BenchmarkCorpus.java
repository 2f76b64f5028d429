package org.peristiwa.benchmarks.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.verbs.AddAnnotator;
import org.peristiwa.edit.verbs.AddArticle;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.schemas.news.NewsEventsPack;
import org.peristiwa.store.CorpusFolder;
import org.peristiwa.store.SchemaFiles;
import org.peristiwa.store.internal.ModelFiles;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmenter;
import org.peristiwa.text.TextFile;
import org.peristiwa.text.internal.NewsSegmenter;

/** A corpus in a temporary folder, for one benchmark; gone when closed. */
public final class BenchmarkCorpus implements AutoCloseable {

    /** The size that the product promises to be quick at: see docs/performance.md. */
    public static final int TOKENS = 1_000_000;

    /** Mentions of the long article. */
    public static final int MENTIONS = 100_000;

    /** The layer of the long article. */
    public static final LayerKey LONG = new LayerKey("ani", "panjang");

    private static final Segmenter SEGMENTER = new NewsSegmenter();

    private final Path folder;

    private BenchmarkCorpus(Path folder) {
        this.folder = folder;
    }

    /** One article of {@link #TOKENS} tokens with {@link #MENTIONS} mentions. */
    public static BenchmarkCorpus ofOneLongArticle() {
        return make(1, TOKENS, MENTIONS);
    }

    /** Many articles of 400 tokens, each with one layer of 40 mentions. */
    public static BenchmarkCorpus ofArticles(int count) {
        return make(count, 400, 40);
    }

    private static BenchmarkCorpus make(int articles, int tokens, int mentions) {
        try {
            // Where the benchmarks run, and not where the system keeps what is temporary: that may be no disk.
            Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "corpus");
            LongArticle article = new LongArticle(tokens);
            BenchmarkCorpus made = new BenchmarkCorpus(folder);
            try (CorpusSession session = CorpusFolder.create(
                    folder.resolve("corpus"),
                    "benchmark",
                    List.of("id"),
                    SchemaFiles.read(new NewsEventsPack()),
                    SEGMENTER)) {
                session.execute(new AddAnnotator(LONG.annotator(), ""));
                for (int i = 0; i < articles; i++) {
                    made.add(session, article, mentions, articles == 1 ? LONG.article() : "berita-" + i);
                }
                session.saveAll();
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts and layers are written as they are: verbs and flushing to the disk are not what is measured. */
    private void add(CorpusSession session, LongArticle article, int mentions, String id) throws IOException {
        ArticleText text = article.text();
        Files.write(folder().resolve("articles").resolve(id + ".txt"), TextFile.encode(text));
        session.execute(new AddArticle(id, ArticleDetails.titled(id, "id"), text));
        Layer layer = LongLayer.of(article, mentions, LONG.annotator(), id, TextHash.of(text));
        Path file = layerFile(id);
        Files.createDirectories(file.getParent());
        Files.write(file, ModelFiles.bytes(layer));
    }

    private Path layerFile(String id) {
        return folder().resolve("annotations").resolve(LONG.annotator()).resolve(id + ".peristiwa-ann");
    }

    /** The one layer of an article. */
    public static LayerKey layerOf(String article) {
        return new LayerKey(LONG.annotator(), article);
    }

    /** A folder beside the corpus that is not there yet. */
    public Path spare(String name) {
        return folder.resolve(name);
    }

    private Path folder() {
        return folder.resolve("corpus");
    }

    /** Opens the corpus as the program does. */
    public CorpusSession open() {
        try {
            return CorpusFolder.open(folder(), SEGMENTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(folder);
    }

    /** Deletes a folder and all in it. */
    public static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path one : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
