package org.peristiwa.tests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.Export;
import org.peristiwa.exchange.ExportSettings;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.LossReport.LossRule;
import org.peristiwa.exchange.Progress;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.corpus.TextCorrection;
import org.peristiwa.model.schema.Schema;

/** What stood in a text before it was corrected is kept, or told to be lost. */
class TextCorrectionsTest {

    private static final ManyArticles ARTICLES = new ManyArticles(2, 1);

    /** Of two articles the first has been corrected. */
    private static final ExportSource CORRECTED = new ExportSource() {
        @Override
        public Corpus corpus() {
            return ARTICLES.corpus();
        }

        @Override
        public Schema schema() {
            return ARTICLES.schema();
        }

        @Override
        public List<String> annotators() {
            return ARTICLES.annotators();
        }

        @Override
        public OptionalInt size() {
            return ARTICLES.size();
        }

        @Override
        public DocumentStream open() {
            DocumentStream plain = ARTICLES.open();
            return () -> plain.next().map(TextCorrectionsTest::corrected);
        }
    };

    private static AnnotatedDocument corrected(AnnotatedDocument document) {
        if (document.article().getId().equals("artikel-0")) {
            TextCorrection correction = CorpusFactory.eINSTANCE.createTextCorrection();
            correction.setOffset(0);
            correction.setRemoved("Tmau0");
            correction.setInserted("Tamu0");
            correction.setAt("2026-03-01T08:00:00Z");
            document.article().getCorrections().add(correction);
        }
        return document;
    }

    static List<String> formats() {
        return AllFormats.EXPORTERS.stream().map(each -> each.format().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void given_a_corrected_text_when_exported_then_the_format_keeps_what_stood_there_or_the_report_says_that_it_is_lost(
            String format) throws IOException {
        Exporter exporter = AllFormats.FORMATS.exporter(format).orElseThrow();
        LossReport report = new Export(exporter, CORRECTED, new ExportSettings(AllFormats.options(exporter), false))
                .preview(Progress.NONE);
        Optional<Integer> told =
                Optional.ofNullable(report.byRule().get(new LossRule(format + ".text-correction", Loss.Kind.DROPPED)));
        boolean keeps = exporter.format().keeps().contains(Kept.TEXT_CORRECTIONS);
        assertThat(told).isEqualTo(keeps ? Optional.empty() : Optional.of(1));
    }
}
