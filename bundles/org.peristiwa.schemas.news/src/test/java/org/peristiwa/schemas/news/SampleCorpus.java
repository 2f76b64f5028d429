package org.peristiwa.schemas.news;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;

/** The corpus that the product opens the first time, read from its folder in the sources. */
final class SampleCorpus {

    static final Path FOLDER = Path.of("..", "..", "product", "sample");
    static final List<String> ANNOTATORS = List.of("gold", "ani", "budi");

    private SampleCorpus() {}

    static Corpus corpus() {
        return (Corpus) read(FOLDER.resolve("corpus.peristiwa"));
    }

    static Schema schema() {
        return (Schema) read(FOLDER.resolve("schema.peristiwa-schema"));
    }

    static List<String> articles() {
        return corpus().getArticles().stream().map(article -> article.getId()).toList();
    }

    static ArticleText text(String article) {
        try {
            return new ArticleText(Files.readString(FOLDER.resolve("articles").resolve(article + ".txt")));
        } catch (IOException e) {
            throw new AssertionError(article, e);
        }
    }

    static Path layerFile(String annotator, String article) {
        return FOLDER.resolve("annotations").resolve(annotator).resolve(article + ".peristiwa-ann");
    }

    static Layer layer(String annotator, String article) {
        return (Layer) read(layerFile(annotator, article));
    }

    static List<Layer> layers() {
        return ANNOTATORS.stream().flatMap(SampleCorpus::layersOf).toList();
    }

    static Stream<Layer> layersOf(String annotator) {
        return articles().stream().map(article -> layer(annotator, article));
    }

    /** Every annotation of one class in the gold layers. */
    static <T extends Annotation> List<T> gold(Class<T> kind) {
        return layersOf("gold")
                .flatMap(layer -> layer.getAnnotations().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static EObject read(Path file) {
        try {
            return ModelFiles.read(Files.newInputStream(file)).getContents().get(0);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
