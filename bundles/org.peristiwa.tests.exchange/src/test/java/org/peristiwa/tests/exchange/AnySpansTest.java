package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.checking.DocumentDigest;
import org.peristiwa.model.corpus.Annotator;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.text.TextFile;

/** Formats of spans give back any text, and any spans of it that they hold: nested, crossing, and in pieces. */
class AnySpansTest {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    /** An article with spans by places among its characters. */
    record Marked(String text, List<Integer> places) {}

    @Provide
    Arbitrary<Marked> marked() {
        Arbitrary<String> text = Arbitraries.of(
                        "a",
                        "B",
                        " ",
                        "\n",
                        "\r\n",
                        "\uFEFF",
                        "\u00a0",
                        "e\u0301",
                        "👩\u200d⚖️",
                        "🇮🇩",
                        "𝔸",
                        "𐍈",
                        "ש",
                        "م",
                        "\u200f",
                        "\u2028",
                        "\u0085",
                        "\t",
                        "\"",
                        "\\",
                        "<",
                        "&",
                        "{",
                        "]")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 1000).list().ofMinSize(8).ofMaxSize(24);
        return Combinators.combine(text, places).as(Marked::new);
    }

    @Property(tries = 150)
    void given_any_spans_when_written_as_pubannotation_then_they_come_back(@ForAll("marked") Marked marked)
            throws IOException {
        roundTrip("pubannotation", document(marked, true));
    }

    @Property(tries = 150)
    void given_any_spans_when_written_as_web_annotation_then_they_come_back(@ForAll("marked") Marked marked)
            throws IOException {
        roundTrip("web-annotation", document(marked, true));
    }

    @Property(tries = 150)
    void given_any_spans_of_one_piece_when_written_for_doccano_then_they_come_back(@ForAll("marked") Marked marked)
            throws IOException {
        roundTrip("doccano", document(marked, false));
    }

    @Property(tries = 150)
    void given_any_spans_of_one_piece_when_written_for_label_studio_then_they_come_back(@ForAll("marked") Marked marked)
            throws IOException {
        roundTrip("label-studio", document(marked, false));
    }

    private static AnnotatedDocument document(Marked marked, boolean inPieces) {
        ArticleText text = new ArticleText(marked.text());
        List<Annotation> made = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i + 3 < marked.places().size(); i += 4) {
            Mention mention = i % 8 == 0 ? FACTORY.createEntityMention() : FACTORY.createEventMention();
            mention.setId("x" + i);
            mention.setType(mention instanceof EntityMention ? "PER" : "Contact.Meet");
            mention.setExtent(extent(text, marked.places().subList(i, i + 4), inPieces));
            mentions.add(mention);
            made.add(mention);
        }
        for (int i = 1; i < mentions.size(); i++) {
            tie(mentions.get(i), mentions.get(i - 1), i, made);
        }
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("acak");
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        Layer layer = FACTORY.createLayer();
        layer.setAnnotator("gold");
        layer.setArticle("acak");
        layer.setTextHash(article.getTextHash());
        made.sort(AnnotationOrder.INSTANCE);
        layer.getAnnotations().addAll(made);
        return new AnnotatedDocument(article, text, List.of(layer));
    }

    private static void tie(Mention from, Mention to, int number, List<Annotation> made) {
        if (from instanceof EventMention event && number % 2 == 0) {
            Argument argument = FACTORY.createArgument();
            argument.setId("a" + number);
            argument.setRole("Participant");
            argument.setFiller(to);
            event.getArguments().add(argument);
            return;
        }
        Relation relation = FACTORY.createRelation();
        relation.setId("r" + number);
        relation.setType("BEFORE");
        relation.setSource(from);
        relation.setTarget(to);
        made.add(relation);
    }

    private static Extent extent(ArticleText text, List<Integer> places, boolean inPieces) {
        int characters = text.content().codePointCount(0, text.length());
        List<Integer> bounds = places.stream()
                .map(place -> text.content().offsetByCodePoints(0, place % (characters + 1)))
                .sorted()
                .distinct()
                .toList();
        if (bounds.size() == 4 && inPieces) {
            return Extent.of(List.of(new Span(bounds.get(0), bounds.get(1)), new Span(bounds.get(2), bounds.get(3))));
        }
        return bounds.size() < 2
                ? Extent.of(0, text.content().offsetByCodePoints(0, 1))
                : Extent.of(bounds.get(0), bounds.get(bounds.size() - 1));
    }

    private static void roundTrip(String format, AnnotatedDocument document) throws IOException {
        Path folder = Files.createTempDirectory("spans");
        try {
            Exporter exporter = AllFormats.FORMATS.exporter(format).orElseThrow();
            Options options = Options.of(exporter.exportOptions(), Map.of());
            Path out = new Export(exporter, source(document), new ExportSettings(options, false))
                    .to(folder.resolve("out"), Progress.NONE)
                    .folder();
            try (ImportSource source =
                    AllFormats.FORMATS.importer(format).orElseThrow().open(ImportRequest.of(out, "gold"))) {
                assertThat(DocumentDigest.of(source.next().orElseThrow())).isEqualTo(DocumentDigest.of(document));
                assertThat(source.next()).isEmpty();
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Documents source(AnnotatedDocument document) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("acak");
        Annotator gold = CorpusFactory.eINSTANCE.createAnnotator();
        gold.setId("gold");
        corpus.getAnnotators().add(gold);
        return new Documents(corpus, SchemaFactory.eINSTANCE.createSchema(), List.of("gold"), List.of(document));
    }
}
