package org.peristiwa.exchange.jsonl;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;

/** Reads one JSON value whole, with the place of each value in it. */
public final class JsonReading {

    private final Path file;
    private final int linesBefore;

    /** The member of the whole that is passed over. */
    private final @Nullable String without;

    JsonReading(Path file, int linesBefore) {
        this(file, linesBefore, null);
    }

    private JsonReading(Path file, int linesBefore, @Nullable String without) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.without = without;
    }

    /**
     * Reads a file of one value.
     *
     * @throws InputFormatException if it is missing, no JSON, or something stands behind the value
     * @throws IOException if it cannot be read
     */
    public static JsonValue file(Path file) throws IOException {
        return new JsonReading(file, 0).read(InputFile.content(file));
    }

    /**
     * Reads a file of one object, of which one member may be of any length and is passed over.
     *
     * @param without the name of that member
     * @throws InputFormatException if it is missing, no JSON, no object, or something stands behind the object
     * @throws IOException if it cannot be read
     */
    public static JsonValue.Obj object(Path file, String without) throws IOException {
        InputFile.requireFile(file);
        JsonReading reading = new JsonReading(file, 0, without);
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JsonText.factory().createParser(in)) {
            return reading.only(json).asObject();
        } catch (JsonProcessingException e) {
            throw reading.wrong(e);
        } catch (CharConversionException e) {
            throw new InputFormatException(file, 1, 0, "", ErrorWords.of("notUtf8", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Reads the value that a line of {@code file} is.
     *
     * @throws InputFormatException if it is no JSON, or something stands behind the value
     */
    public static JsonValue line(Path file, TextLines.Line line) throws IOException {
        return new JsonReading(file, line.number() - 1).read(line.text());
    }

    private JsonValue read(String text) throws IOException {
        try (JsonParser json = JsonText.factory().createParser(text)) {
            return only(json);
        } catch (JsonProcessingException e) {
            throw wrong(e);
        }
    }

    private JsonValue only(JsonParser json) throws IOException {
        if (json.nextToken() == null) {
            throw new InputFormatException(file, linesBefore + 1, 1, "", ErrorWords.of("nothing"));
        }
        JsonValue value = value(json);
        if (json.nextToken() != null) {
            throw place(json.currentTokenLocation()).wrong(json.getText(), ErrorWords.of("json.behind"));
        }
        return value;
    }

    InputFormatException wrong(JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return place(at).wrong("", ErrorWords.parser(e.getOriginalMessage()));
    }

    JsonPlace place(JsonLocation at) {
        return new JsonPlace(file, linesBefore + Math.max(1, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    /** Reads the value that {@code json} stands at the beginning of. */
    JsonValue value(JsonParser json) throws IOException {
        JsonPlace at = place(json.currentTokenLocation());
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, at);
            case START_ARRAY -> array(json, at);
            case VALUE_STRING -> new JsonValue.Text(at, json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(at, json.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Bool(at, json.getBooleanValue());
            case VALUE_NULL -> new JsonValue.Nothing(at);
            default -> throw at.wrong(json.getText(), ErrorWords.of("json.noValue"));
        };
    }

    private JsonValue object(JsonParser json, JsonPlace at) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(without) && json.getParsingContext().getParent().inRoot()) {
                json.skipChildren();
            } else {
                members.put(name, value(json));
            }
        }
        return new JsonValue.Obj(at, Collections.unmodifiableMap(members));
    }

    private JsonValue array(JsonParser json, JsonPlace at) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json));
        }
        return new JsonValue.Arr(at, Collections.unmodifiableList(values));
    }
}
