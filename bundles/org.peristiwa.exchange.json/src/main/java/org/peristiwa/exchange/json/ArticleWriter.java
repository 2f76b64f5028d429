package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.layer.Layer;

/** Writes one article with its text and layers. */
final class ArticleWriter {

    /** Each annotation has a line; what is inside it stands on that line. */
    private static final int SPREAD = 4;

    private ArticleWriter() {}

    /** Writes {@code document} as one object, on one line if {@code oneLine}, and a line feed behind it. */
    static void write(JsonGenerator json, AnnotatedDocument document, boolean oneLine) throws IOException {
        json.setPrettyPrinter(new LinePrinter(oneLine ? 0 : SPREAD));
        ObjectWriter objects = new ObjectWriter(json, document.text());
        json.writeStartObject();
        FileHeader.write(json, JsonForm.ARTICLE);
        json.writeFieldName("article");
        objects.write(document.article());
        json.writeStringField("text", document.text().content());
        json.writeFieldName("layers");
        json.writeStartArray();
        for (Layer layer : document.layers()) {
            objects.write(layer);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
