package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.DocumentWriter;
import org.peristiwa.exchange.ExportContext;
import org.peristiwa.exchange.ExportSource;
import org.peristiwa.exchange.Exporter;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;
import org.peristiwa.words.Localised;

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
        return new Writer(context);
    }

    private static final class Writer implements DocumentWriter {
        private final ExportContext context;
        private final @Nullable JsonGenerator lines;
        private final ShelvedList<String> order = new Shelf().list();

        Writer(ExportContext context) throws IOException {
            this.context = context;
            lines = context.options().flag(JsonForm.LINES.key())
                    ? JsonForm.factory().createGenerator(context.target().create(JsonForm.LINES_FILE))
                    : null;
        }

        @Override
        public void write(AnnotatedDocument document) throws IOException {
            String id = document.article().getId();
            order.add(id);
            if (lines != null) {
                ArticleWriter.write(lines, document, true);
                return;
            }
            OutputStream file = context.target().create(JsonForm.ARTICLE_FOLDER + id + ".json");
            try (JsonGenerator json = JsonForm.factory().createGenerator(file)) {
                ArticleWriter.write(json, document, false);
            }
        }

        @Override
        public void finish() throws IOException {
            ExportSource source = context.source();
            OutputStream file = context.target().create(JsonForm.CORPUS_FILE);
            CorpusFile.write(file, source.corpus(), source.schema(), order);
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
            }
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
            throw new SelfCheckException(Localised.told(e));
        }
    }
}
