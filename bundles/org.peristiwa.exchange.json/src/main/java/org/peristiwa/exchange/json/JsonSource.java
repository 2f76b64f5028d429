package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossCollector;
import org.peristiwa.exchange.LossReport;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedSet;

/** The articles of files that have been opened, one at a time. */
final class JsonSource implements ImportSource {

    private final ImportRequest request;
    private final JsonInputs inputs;
    private final Iterator<Path> files;
    private final LossCollector report = new LossCollector(JsonForm.ID);
    private final ShelvedSet<String> ids = new Shelf().set();
    private @Nullable TextLines lines;

    private JsonSource(ImportRequest request, JsonInputs inputs) {
        this.request = request;
        this.inputs = inputs;
        this.files = inputs.iterator();
    }

    static JsonSource open(ImportRequest request) throws IOException {
        return new JsonSource(request, JsonInputs.of(request.inputs()));
    }

    @Override
    public Optional<Schema> schema() {
        return inputs.corpus().schemaIfAny();
    }

    @Override
    public Optional<Corpus> corpus() {
        return inputs.corpus().corpusIfAny();
    }

    @Override
    public OptionalInt size() {
        return inputs.holdLines() ? OptionalInt.empty() : OptionalInt.of(inputs.size());
    }

    @Override
    public Optional<AnnotatedDocument> next() throws IOException {
        while (true) {
            request.progress().check();
            try {
                Optional<Text> text = nextText();
                return text.isEmpty() ? Optional.empty() : Optional.of(read(text.get()));
            } catch (InputFormatException e) {
                if (!request.lenient()) {
                    throw e;
                }
                report.skipped(e.place());
            }
        }
    }

    /** The text of one article and where it stands. */
    private record Text(String json, Located at) {}

    private Optional<Text> nextText() throws IOException {
        if (lines == null && files.hasNext()) {
            Path file = files.next();
            if (!JsonInputs.holdsLines(file)) {
                return Optional.of(new Text(InputFile.content(file), new Located(file, 0)));
            }
            lines = TextLines.open(file);
        }
        return lines == null ? Optional.empty() : nextLine(lines);
    }

    private Optional<Text> nextLine(TextLines from) throws IOException {
        for (Optional<TextLines.Line> line = from.next(); line.isPresent(); line = from.next()) {
            if (!line.get().text().isBlank()) {
                return Optional.of(new Text(
                        line.get().text(), new Located(from.file(), line.get().number() - 1)));
            }
        }
        close();
        return nextText();
    }

    private AnnotatedDocument read(Text text) throws IOException {
        Located at = text.at;
        try (JsonParser json = JsonForm.factory().createParser(text.json)) {
            if (json.nextToken() == null) {
                throw new InputFormatException(at.file(), JsonWords.of("wrong.empty"));
            }
            AnnotatedDocument document = new ArticleReader(at).read(json);
            if (json.nextToken() != null) {
                throw at.wrong(json, json.getText(), JsonWords.of("wrong.behind"));
            }
            if (!ids.add(document.article().getId())) {
                throw at.wrong(json.currentLocation(), document.article().getId(), JsonWords.of("wrong.secondArticle"));
            }
            return document;
        } catch (JsonProcessingException e) {
            throw at.notJson(e);
        }
    }

    @Override
    public LossReport report() {
        return report.report();
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
