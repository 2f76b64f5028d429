package org.peristiwa.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.Packaging;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.OffsetUnit;

/** A format for tests: every line of a file is an article. A line with "lost" in it loses something when written. */
final class LinesFormat implements Importer, Exporter {

    @Override
    public FormatDescription format() {
        return new FormatDescription(
                "lines",
                Map.of("en", "One article a line", "id", "Satu artikel sebaris"),
                List.of("lines"),
                "text/plain",
                OffsetUnit.UTF_16,
                Packaging.ONE_FILE,
                EnumSet.of(Kept.TEXT));
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(OptionDescription.flag("upper", "In capitals", "Huruf besar"));
    }

    @Override
    public boolean recognises(Path input) {
        return input.toString().endsWith(".lines");
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        Path input = request.inputs().get(0);
        Path file = Files.isDirectory(input) ? input.resolve("all.lines") : input;
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new InputFormatException(file, "the file is empty");
        }
        return new Lines(lines);
    }

    private static final class Lines implements ImportSource {
        private final List<String> lines;
        private int next;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public Optional<Schema> schema() {
            return Optional.empty();
        }

        @Override
        public LossReport report() {
            return new LossCollector("lines").report();
        }

        @Override
        public Optional<AnnotatedDocument> next() {
            if (next == lines.size()) {
                return Optional.empty();
            }
            Article article = CorpusFactory.eINSTANCE.createArticle();
            article.setId("line" + (next + 1));
            return Optional.of(new AnnotatedDocument(article, new ArticleText(lines.get(next++)), List.of()));
        }
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        Writer out = context.target().createText("all.lines");
        return new DocumentWriter() {
            @Override
            public void write(AnnotatedDocument document) throws IOException {
                String text = document.text().content();
                if (text.contains("lost")) {
                    context.losses()
                            .lost(new Loss(
                                    Loss.Kind.DROPPED,
                                    "lines.lost",
                                    "",
                                    document.article().getId(),
                                    "",
                                    text,
                                    "a thing",
                                    ""));
                }
                out.write((context.options().flag("upper") ? text.toUpperCase(Locale.ROOT) : text) + "\n");
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void verify(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("all.lines"))) {
            throw new IOException("nothing was written");
        }
    }
}
