package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.formats.Conll02NameSampleStream;
import opennlp.tools.formats.Conll03NameSampleStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.MarkableFileInputStreamFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.Progress;
import org.peristiwa.exchange.selection.ExportSelection;

/** A model trains on what we export, with no conversion script, and finds in an article what it has not seen. */
class ModelTrainsTest {

    @TempDir
    Path folder;

    private Path export(String format, Map<String, String> options, Map<String, String> selection) throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter(format).orElseThrow();
        Path out = folder.resolve(format);
        ExportSettings settings = new ExportSettings(
                Options.of(exporter.exportOptions(), options), false, ExportSelection.parse(selection));
        new Export(exporter, SampleCorpus.of("gold"), settings).to(out, Progress.NONE);
        return out;
    }

    private static TokenNameFinderModel train(List<NameSample> samples) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put("PrintMessages", false);
        return NameFinderME.train(
                "id", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    }

    private static int foundRightly(TokenNameFinderModel model, List<NameSample> heldOut) {
        NameFinderME finder = new NameFinderME(model);
        int right = 0;
        for (NameSample sample : heldOut) {
            Set<Span> gold = new HashSet<>(List.of(sample.getNames()));
            for (Span found : finder.find(sample.getSentence())) {
                right += gold.contains(found) ? 1 : 0;
            }
        }
        return right;
    }

    private static List<NameSample> conll(Path file) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        int types = Conll02NameSampleStream.GENERATE_PERSON_ENTITIES
                | Conll02NameSampleStream.GENERATE_ORGANIZATION_ENTITIES
                | Conll02NameSampleStream.GENERATE_LOCATION_ENTITIES;
        try (Conll03NameSampleStream stream = new Conll03NameSampleStream(
                Conll03NameSampleStream.LANGUAGE.EN, new MarkableFileInputStreamFactory(file.toFile()), types)) {
            for (NameSample sample = stream.read(); sample != null; sample = stream.read()) {
                samples.add(sample);
            }
        }
        return samples;
    }

    @Test
    void given_the_sample_as_iob2_when_open_nlp_reads_it_and_trains_then_it_finds_names_in_a_held_out_article()
            throws IOException {
        Path out = export("iob", Map.of("columns", "4"), Map.of("types", "PER,ORG,LOC"));
        List<NameSample> train = conll(out.resolve("train.conll"));
        train.addAll(conll(out.resolve("dev.conll")));
        List<NameSample> test = conll(out.resolve("test.conll"));
        assertThat(train.stream().mapToInt(sample -> sample.getNames().length).sum()
                        + test.stream()
                                .mapToInt(sample -> sample.getNames().length)
                                .sum())
                .isEqualTo(rows(out, "train") + rows(out, "dev") + rows(out, "test"))
                .isGreaterThan(50);
        assertThat(foundRightly(train(train), test)).isPositive();
    }

    private static int rows(Path out, String split) throws IOException {
        return Files.readAllLines(out.resolve(split + ".spans.tsv")).size();
    }

    @Test
    void given_the_sample_as_native_json_when_a_name_finder_trains_on_it_then_it_finds_names_in_a_held_out_article()
            throws IOException {
        Path out = export("json", Map.of("lines", "true"), Map.of());
        List<NameSample> train = new ArrayList<>();
        List<NameSample> test = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(out.resolve("articles.jsonl"))) {
            JsonNode article = mapper.readTree(line);
            boolean heldOut = article.at("/article/id").asText().equals("nota-perikanan");
            (heldOut ? test : train).add(sample(article));
        }
        assertThat(test).hasSize(1);
        assertThat(foundRightly(train(train), test)).isPositive();
    }

    /** The article as one sentence of OpenNLP's tokens, with the names of places and states. */
    private static NameSample sample(JsonNode article) {
        String text = article.get("text").asText();
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
        List<Span> names = new ArrayList<>();
        int end = 0;
        for (JsonNode annotation : article.at("/layers/0/annotations")) {
            if (annotation.path("type").asText().equals("GPE")
                    && annotation.path("level").asText().equals("NAM")) {
                int begin = annotation.at("/extent/0/0").asInt();
                int behind = annotation.at("/extent/0/1").asInt();
                assertThat(text.substring(begin, behind))
                        .isEqualTo(annotation.path("surface").asText());
                int first = first(tokens, begin);
                int last = first(tokens, behind);
                if (first >= end && last > first) {
                    names.add(new Span(first, last, "default"));
                    end = last;
                }
            }
        }
        return new NameSample(Span.spansToStrings(tokens, text), names.toArray(Span[]::new), true);
    }

    private static int first(Span[] tokens, int offset) {
        int token = 0;
        while (token < tokens.length && tokens[token].getStart() < offset) {
            token++;
        }
        return token;
    }
}
