package org.peristiwa.exchange.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;

/**
 * The values of a file, one at a time: the elements of its array, or the values that stand in it one after the other, as
 * in JSON Lines. Memory is that of one value.
 */
public final class JsonElements implements Closeable {

    private final JsonReading reading;
    private final JsonParser json;
    private final Path file;
    private boolean inArray;
    private boolean broken;

    private JsonElements(Path file) throws IOException {
        this.file = file;
        this.reading = new JsonReading(file, 0);
        this.json = parser(file);
    }

    /** Jackson looks at the first bytes for another encoding. */
    private static JsonParser parser(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return JsonText.factory().createParser(in);
        } catch (CharConversionException e) {
            in.close();
            throw new InputFormatException(file, 1, 1, "", ErrorWords.of("notUtf8", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Opens a file.
     *
     * @throws InputFormatException if it is missing, a folder, or in another encoding by its first bytes
     * @throws IOException if it cannot be read
     */
    public static JsonElements open(Path file) throws IOException {
        InputFile.requireFile(file);
        return new JsonElements(file);
    }

    /**
     * The next value, or empty behind the last one and behind what is no JSON.
     *
     * @throws InputFormatException if what comes is no JSON
     * @throws IOException if it cannot be read
     */
    public Optional<JsonValue> next() throws IOException {
        if (broken) {
            return Optional.empty();
        }
        try {
            JsonToken token = json.nextToken();
            // an array inside the file's array is a value like any other
            while (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && !inArray)) {
                inArray = token == JsonToken.START_ARRAY;
                token = json.nextToken();
            }
            return token == null ? Optional.empty() : Optional.of(reading.value(json));
        } catch (JsonProcessingException e) {
            broken = true;
            throw reading.wrong(e);
        } catch (CharConversionException e) {
            broken = true;
            throw new InputFormatException(
                    file,
                    json.currentLocation().getLineNr(),
                    0,
                    "",
                    ErrorWords.of("notUtf8", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
