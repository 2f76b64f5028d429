package org.peristiwa.exchange.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Whatever the text and the extents, what comes back is what went out; the export checks itself as it writes. */
class BratAnyTextTest {

    private static final List<String> PARTS = List.of(
            "a",
            "kata ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\u00a0",
            "\u2028",
            "\u0085",
            "e\u0301",
            "😀",
            "👩\u200d🚀",
            "𝔸",
            "שלום",
            "\uFEFF",
            "“",
            "\u001c",
            "\f",
            ";",
            "  ");

    private Path folder;

    @BeforeTry
    void aFolder() throws IOException {
        folder = Files.createTempDirectory("brat-any");
    }

    @AfterTry
    void noFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Provide
    Arbitrary<String> hardTexts() {
        return Arbitraries.of(PARTS).list().ofMinSize(2).ofMaxSize(40).map(parts -> "x" + String.join("", parts) + "y");
    }

    @Property(tries = 150)
    void given_any_text_and_extents_when_exported_and_imported_then_they_are_the_same(
            @ForAll("hardTexts") String content, @ForAll long seed) throws IOException {
        ArticleText text = new ArticleText(content);
        List<Extent> extents = extents(text, new Random(seed));
        Path out = folder.resolve("out");
        new Export(new BratExporter(), source(text, extents), ExportSettings.PLAIN).to(out, Progress.NONE);

        AnnotatedDocument back = new BratFiles(out).read().get(0);
        assertThat(back.text().content()).isEqualTo(content);
        assertThat(back.layers().get(0).getAnnotations().stream().map(mention -> ((Mention) mention).getExtent()))
                .containsExactlyElementsOf(extents);
    }

    private static List<Extent> extents(ArticleText text, Random random) {
        int[] edges =
                IntStream.rangeClosed(0, text.length()).filter(text::isBoundary).toArray();
        List<Extent> extents = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            int[] picked = random.ints(1 + random.nextInt(3), 0, edges.length - 1)
                    .sorted()
                    .distinct()
                    .toArray();
            List<Span> pieces = new ArrayList<>();
            for (int i = 0; i < picked.length; i++) {
                int limit = i + 1 < picked.length ? picked[i + 1] : edges.length - 1;
                int end = picked[i] + 1 + random.nextInt(limit - picked[i]);
                pieces.add(new Span(edges[picked[i]], edges[Math.min(end, limit)]));
            }
            extents.add(Extent.of(pieces));
        }
        return extents;
    }

    private static ExportSource source(ArticleText text, List<Extent> extents) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("a");
        Layer layer = LayerFactory.eINSTANCE.createLayer();
        layer.setAnnotator("anna");
        layer.setArticle("a");
        for (Extent extent : extents) {
            EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
            mention.setId("m" + (layer.getAnnotations().size() + 1));
            mention.setType("Thing");
            mention.setExtent(extent);
            layer.getAnnotations().add(mention);
        }
        return new OneDocument(
                new AnnotatedDocument(article, text, List.of(layer)), SchemaFactory.eINSTANCE.createSchema());
    }

    /** A single document as something to export. */
    record OneDocument(AnnotatedDocument document, Schema schema) implements ExportSource {
        @Override
        public Corpus corpus() {
            return CorpusFactory.eINSTANCE.createCorpus();
        }

        @Override
        public List<String> annotators() {
            return document.layers().stream().map(Layer::getAnnotator).toList();
        }

        @Override
        public OptionalInt size() {
            return OptionalInt.of(1);
        }

        @Override
        public DocumentStream open() {
            List<AnnotatedDocument> rest = new ArrayList<>(List.of(document));
            return () -> rest.isEmpty() ? Optional.empty() : Optional.of(rest.remove(0));
        }
    }
}
