package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusPackage;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaPackage;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;

/**
 * What a corpus says as a whole: {@code corpus.json}.
 *
 * @param corpus without its articles; null where the file tells none
 * @param schema null where the file tells none
 * @param order the ids of the articles in the order of the corpus; null where the file tells none
 */
record CorpusFile(@Nullable Corpus corpus, @Nullable Schema schema, @Nullable ShelvedList<String> order) {

    static final CorpusFile NOTHING = new CorpusFile(null, null, null);

    /** Roles of event types have a line each; what is deeper stands on that line. */
    private static final int SPREAD = 5;

    Optional<Corpus> corpusIfAny() {
        return Optional.ofNullable(corpus);
    }

    CorpusFile withoutOrder() {
        return new CorpusFile(corpus, schema, null);
    }

    Optional<Schema> schemaIfAny() {
        return Optional.ofNullable(schema);
    }

    static CorpusFile read(Path file) throws IOException {
        Located located = new Located(file, 0);
        try (JsonParser json = JsonForm.factory().createParser(InputFile.content(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw located.wrong(json, "", JsonWords.of("wrong.corpus"));
            }
            return read(json, located);
        } catch (JsonProcessingException e) {
            throw located.notJson(e);
        }
    }

    private static CorpusFile read(JsonParser json, Located located) throws IOException {
        JsonLocation start = json.currentTokenLocation();
        FileHeader header = new FileHeader(JsonForm.CORPUS, located);
        PendingReferences references = new PendingReferences(located);
        ObjectReader objects = new ObjectReader(located, references, new ArrayList<>());
        Corpus corpus = null;
        Schema schema = null;
        ShelvedList<String> order = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("corpus")) {
                corpus = (Corpus) objects.read(json, CorpusPackage.Literals.CORPUS);
            } else if (name.equals("schema")) {
                schema = (Schema) objects.read(json, SchemaPackage.Literals.SCHEMA);
            } else if (name.equals("articles")) {
                order = ids(json, located);
            } else if (!header.read(json, name)) {
                throw located.wrong(json, name, JsonWords.of("wrong.member"));
            }
            references.resolve();
        }
        header.requireComplete(start);
        return new CorpusFile(corpus, schema, order);
    }

    private static ShelvedList<String> ids(JsonParser json, Located located) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw located.wrong(json, json.getText(), JsonWords.of("wrong.articles"));
        }
        ShelvedList<String> ids = new Shelf().list();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw located.wrong(json, json.getText(), JsonWords.of("wrong.articles"));
            }
            ids.add(json.getText());
        }
        return ids;
    }

    static void write(OutputStream out, Corpus corpus, Schema schema, Iterable<String> order) throws IOException {
        try (JsonGenerator json = JsonForm.factory().createGenerator(out)) {
            json.setPrettyPrinter(new LinePrinter(SPREAD));
            ObjectWriter objects = new ObjectWriter(json, null);
            json.writeStartObject();
            FileHeader.write(json, JsonForm.CORPUS);
            json.writeFieldName("corpus");
            objects.write(corpus);
            json.writeFieldName("schema");
            objects.write(schema);
            json.writeFieldName("articles");
            json.writeStartArray();
            for (String id : order) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
