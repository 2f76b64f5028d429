package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * Rows of the PLOVER table beside rows that were written by hand, sentence by sentence, from the codebook of PLOVER: who did
 * what to whom, in which way, where and when.
 */
class PloverGoldTest {

    private static final LayerFactory MAKE = LayerFactory.eINSTANCE;

    @TempDir
    Path folder;

    /** Words of a sentence with the role that they fill and their type; those of a time with its value. */
    private record Filler(String role, String type, String words, String value) {}

    private static Filler actor(String type, String words) {
        return new Filler("Actor", type, words, "");
    }

    private static Filler recipient(String type, String words) {
        return new Filler("Recipient", type, words, "");
    }

    private static Filler location(String words) {
        return new Filler("Location", "LOCATION", words, "");
    }

    private static Filler date(String words, String value) {
        return new Filler("Date", "DATE", words, value);
    }

    static List<Arguments> sentences() {
        return List.of(
                Arguments.of(
                        "Menteri Sari mengunjungi Presiden Bima di Kota Lama.",
                        "CONSULT",
                        "mengunjungi",
                        Map.of("CONSULT.mode", "visit", "context", "diplomatic"),
                        List.of(actor("GOV", "Menteri Sari"), recipient("GOV", "Presiden Bima"), location("Kota Lama")),
                        Map.of(
                                "source", "Menteri Sari",
                                "source_types", "GOV",
                                "event", "CONSULT",
                                "mode", "visit",
                                "context", "diplomatic",
                                "target", "Presiden Bima",
                                "target_types", "GOV",
                                "location", "Kota Lama",
                                "trigger", "mengunjungi")),
                Arguments.of(
                        "Para perawat berpawai ke kementerian pada 3 Mei 2024.",
                        "PROTEST",
                        "berpawai",
                        Map.of("PROTEST.mode", "demo"),
                        List.of(
                                actor("MED", "Para perawat"),
                                recipient("GOV", "kementerian"),
                                date("3 Mei 2024", "2024-05-03")),
                        Map.of(
                                "date", "2024-05-03",
                                "date_text", "3 Mei 2024",
                                "source", "Para perawat",
                                "source_types", "MED",
                                "event", "PROTEST",
                                "mode", "demo",
                                "target", "kementerian",
                                "location", "")),
                Arguments.of(
                        "Pasukan menyerang desa itu.",
                        "ASSAULT",
                        "menyerang",
                        Map.of(),
                        List.of(actor("MIL", "Pasukan"), recipient("CVL", "desa itu")),
                        Map.of(
                                "source", "Pasukan",
                                "event", "ASSAULT",
                                "mode", "",
                                "target", "desa itu",
                                "target_types", "CVL",
                                "date", "")),
                Arguments.of(
                        "Bantuan beras tiba.",
                        "AID",
                        "Bantuan",
                        Map.of(),
                        List.of(),
                        Map.of("source", "", "event", "AID", "target", "", "trigger", "Bantuan")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void given_a_sentence_when_exported_then_its_row_is_the_one_that_was_written_by_hand(
            String sentence,
            String type,
            String trigger,
            Map<String, String> attributes,
            List<Filler> fillers,
            Map<String, String> expected)
            throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter("plover").orElseThrow();
        Documents source = new Documents(
                CorpusFactory.eINSTANCE.createCorpus(),
                SchemaFactory.eINSTANCE.createSchema(),
                List.of("gold"),
                List.of(document(sentence, type, trigger, attributes, fillers)));
        Path out = folder.resolve("plover");
        new Export(exporter, source, new ExportSettings(AllFormats.options(exporter), false)).to(out, Progress.NONE);
        Map<String, String> row = onlyRow(out);
        assertThat(row).containsAllEntriesOf(expected).containsEntry("text", sentence);
        assertThat(sentence.substring(
                        Integer.parseInt(row.get("trigger_begin")), Integer.parseInt(row.get("trigger_end"))))
                .isEqualTo(trigger);
    }

    private static AnnotatedDocument document(
            String sentence, String type, String trigger, Map<String, String> attributes, List<Filler> fillers) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId("berita");
        Layer layer = MAKE.createLayer();
        layer.setAnnotator("gold");
        layer.setArticle("berita");
        EventMention event = MAKE.createEventMention();
        place(event, "e1", type, sentence, trigger);
        attributes.forEach((name, value) -> {
            AttributeValue attribute = MAKE.createAttributeValue();
            attribute.setAttribute(name);
            attribute.getValues().add(value);
            event.getAttributes().add(attribute);
        });
        for (Filler filler : fillers) {
            Argument argument = MAKE.createArgument();
            argument.setId("a" + (event.getArguments().size() + 1));
            argument.setRole(filler.role());
            Mention mention = filler.value().isEmpty() ? MAKE.createEntityMention() : time(filler.value());
            place(mention, "m" + (event.getArguments().size() + 1), filler.type(), sentence, filler.words());
            layer.getAnnotations().add(mention);
            argument.setFiller(mention);
            event.getArguments().add(argument);
        }
        layer.getAnnotations().add(event);
        return new AnnotatedDocument(article, new ArticleText(sentence), List.of(layer));
    }

    private static TimeMention time(String value) {
        TimeMention time = MAKE.createTimeMention();
        time.setValue(value);
        return time;
    }

    private static void place(Mention mention, String id, String type, String sentence, String words) {
        mention.setId(id);
        mention.setType(type);
        mention.setExtent(Extent.of(sentence.indexOf(words), sentence.indexOf(words) + words.length()));
    }

    /** None of the sentences has a comma or a quotation mark, so that a row is cut at its commas. */
    private static Map<String, String> onlyRow(Path out) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("corpus.csv"));
        assertThat(lines).hasSize(2);
        String[] names = lines.get(0).split(",", -1);
        String[] cells = lines.get(1).split(",", -1);
        return IntStream.range(0, names.length).boxed().collect(Collectors.toMap(i -> names[i], i -> cells[i]));
    }
}
