package org.peristiwa.exchange.plover;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A table in CSV after RFC 4180, in UTF-8, with LF behind each row; values with commas, quotes or line ends are quoted. */
final class Table {

    static final String EVENTS_ENDING = ".csv";
    static final String ARTICLES_ENDING = ".articles.csv";

    static final List<String> EVENT_COLUMNS = List.of(
            "event_id",
            "article",
            "annotator",
            "date",
            "date_text",
            "source",
            "source_types",
            "event",
            "mode",
            "context",
            "auxiliary",
            "target",
            "target_types",
            "location",
            "trigger",
            "trigger_begin",
            "trigger_end",
            "text",
            "mentions");

    static final List<String> ARTICLE_COLUMNS =
            List.of("article", "title", "language", "source", "byline", "created", "url", "licence", "events");

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final JsonGenerator out;
    private final List<String> columns;

    /** Begins a table; the caller closes it. */
    Table(OutputStream file, List<String> columns) throws IOException {
        this.columns = columns;
        out = FACTORY.createGenerator(file);
        out.setSchema(schema(columns).withHeader());
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has columns");
        }
    }

    private static CsvSchema schema(List<String> columns) {
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator('\n').setUseHeader(true);
        columns.forEach(schema::addColumn);
        return schema.build();
    }

    /** Writes a row; a column without a value is empty. */
    void row(Map<String, String> values) throws IOException {
        out.writeStartObject();
        for (String column : columns) {
            out.writeStringField(column, values.getOrDefault(column, ""));
        }
        out.writeEndObject();
    }

    void close() throws IOException {
        out.close();
    }
}
