package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.ExportTarget;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.SelfCheckException;

/** Writes {@code corpus.json}, and an article a file in {@code articles/} or an article a line in {@code articles.jsonl}. */
@Component
public final class JsonExporter implements Exporter {

    @Override
    public FormatDescription format() {
        return JsonForm.DESCRIPTION;
    }

    @Override
    public List<OptionDescription> exportOptions() {
        return List.of(JsonForm.LINES);
    }

    @Override
    public DocumentWriter start(ExportContext context) throws IOException {
        ExportTarget target = context.target();
        CorpusFile.write(
                target.create(JsonForm.CORPUS_FILE),
                context.source().corpus(),
                context.source().schema());
        return context.options().flag(JsonForm.LINES.key())
                ? new Lines(target.create(JsonForm.LINES_FILE))
                : document -> writeFile(target, document);
    }

    private static void writeFile(ExportTarget target, AnnotatedDocument document) throws IOException {
        String path = JsonForm.ARTICLE_FOLDER + document.article().getId() + ".json";
        try (JsonGenerator json = JsonForm.factory().createGenerator(target.create(path))) {
            ArticleWriter.write(json, document, false);
        }
    }

    private static final class Lines implements DocumentWriter {
        private final JsonGenerator json;

        Lines(OutputStream out) throws IOException {
            json = JsonForm.factory().createGenerator(out);
        }

        @Override
        public void write(AnnotatedDocument document) throws IOException {
            ArticleWriter.write(json, document, true);
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }

    /** Reading checks every surface text against the text at its offsets, so it is enough to read. */
    @Override
    public void verify(Path folder) throws IOException {
        try (DocumentStream documents = new JsonImporter().open(ImportRequest.of(folder, ""))) {
            while (documents.next().isPresent()) {
                // each document is checked as it is read
            }
        } catch (InputFormatException e) {
            throw new SelfCheckException(String.valueOf(e.getMessage()));
        }
    }
}
