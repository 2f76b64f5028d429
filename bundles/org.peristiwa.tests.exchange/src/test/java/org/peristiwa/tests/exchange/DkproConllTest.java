package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.SurfaceForm;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.io.conll.Conll2012Reader;
import org.dkpro.core.io.conll.ConllUReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.text.Segmentation;

/** DKPro Core's readers find in our CoNLL files the sentences, the tokens and the chains that are in the corpus. */
class DkproConllTest {

    @TempDir
    Path folder;

    private final List<AnnotatedDocument> documents = new ArrayList<>();

    private Path export(String format) throws IOException {
        ExportSource sample = SampleCorpus.of("gold");
        try (DocumentStream stream = sample.open()) {
            for (Optional<AnnotatedDocument> next = stream.next(); next.isPresent(); next = stream.next()) {
                documents.add(next.get());
            }
        }
        Exporter exporter = AllFormats.FORMATS.exporter(format).orElseThrow();
        Path out = folder.resolve(format);
        new Export(exporter, sample, new ExportSettings(AllFormats.options(exporter), false)).to(out, Progress.NONE);
        return out;
    }

    private List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            segmentation(document)
                    .tokens()
                    .forEach(token -> tokens.add(document.text().slice(token)));
        }
        return tokens;
    }

    private static Segmentation segmentation(AnnotatedDocument document) {
        return AllFormats.SEGMENTER.segment(
                document.text(), Locale.forLanguageTag(document.article().getLanguage()));
    }

    @Test
    void given_conll_u_when_dkpro_reads_it_then_sentences_and_tokens_are_those_of_the_articles() throws Exception {
        Path out = export("conllu");
        List<String> read = new ArrayList<>();
        int sentences = 0;
        for (JCas cas : SimplePipeline.iteratePipeline(CollectionReaderFactory.createReaderDescription(
                ConllUReader.class,
                ConllUReader.PARAM_SOURCE_LOCATION,
                out.toString(),
                ConllUReader.PARAM_PATTERNS,
                "*.conllu",
                ConllUReader.PARAM_LANGUAGE,
                "id"))) {
            sentences += JCasUtil.select(cas, Sentence.class).size();
            // What CoNLL-U cuts into words, such as nya, is a token of ours.
            JCasUtil.select(cas, SurfaceForm.class).forEach(form -> read.add(form.getValue()));
            JCasUtil.select(cas, Token.class).stream()
                    .filter(token ->
                            JCasUtil.selectCovering(SurfaceForm.class, token).isEmpty())
                    .forEach(token -> read.add(token.getCoveredText()));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(tokens());
        assertThat(sentences)
                .isEqualTo(documents.stream()
                        .mapToInt(document -> segmentation(document).sentences().size())
                        .sum());
    }

    /** DKPro joins the chains of one number within a file, so each article gets a file of its own. */
    @Test
    void given_conll_2012_when_dkpro_reads_it_then_tokens_and_chains_are_those_of_the_articles() throws Exception {
        Path apart = Files.createDirectory(folder.resolve("apart"));
        try (Stream<Path> files = Files.list(export("conll-2012"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("conll")).toList()) {
                String[] articles = Files.readString(file).split("(?<=#end document\n)", -1);
                for (int i = 0; i < articles.length; i++) {
                    if (!articles[i].isBlank()) {
                        Files.writeString(apart.resolve(i + "-" + file.getFileName()), articles[i]);
                    }
                }
            }
        }
        List<String> read = new ArrayList<>();
        List<Integer> chains = new ArrayList<>();
        for (JCas cas : SimplePipeline.iteratePipeline(reader(apart))) {
            JCasUtil.select(cas, Token.class).forEach(token -> read.add(token.getCoveredText()));
            JCasUtil.select(cas, CoreferenceChain.class).stream()
                    .map(chain -> chain.links().size())
                    .filter(size -> size > 1)
                    .forEach(chains::add);
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(tokens());
        assertThat(chains).isNotEmpty().containsExactlyInAnyOrderElementsOf(sizesOfChains());
    }

    private static CollectionReaderDescription reader(Path folder) throws ResourceInitializationException {
        return CollectionReaderFactory.createReaderDescription(
                Conll2012Reader.class,
                Conll2012Reader.PARAM_SOURCE_LOCATION,
                folder.toString(),
                Conll2012Reader.PARAM_PATTERNS,
                "*conll",
                Conll2012Reader.PARAM_LANGUAGE,
                "id",
                Conll2012Reader.PARAM_READ_CONSTITUENT,
                false,
                Conll2012Reader.PARAM_READ_POS,
                false,
                Conll2012Reader.PARAM_READ_LEMMA,
                false,
                Conll2012Reader.PARAM_READ_WORD_SENSE,
                false,
                Conll2012Reader.PARAM_READ_SEMANTIC_PREDICATE,
                false);
    }

    private List<Integer> sizesOfChains() {
        List<Integer> sizes = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            for (Layer layer : document.layers()) {
                layer.getAnnotations().forEach(annotation -> {
                    if (annotation instanceof Entity entity
                            && entity.getMentions().size() > 1) {
                        sizes.add(entity.getMentions().size());
                    } else if (annotation instanceof Event event
                            && event.getMentions().size() > 1) {
                        sizes.add(event.getMentions().size());
                    }
                });
            }
        }
        return sizes;
    }
}
