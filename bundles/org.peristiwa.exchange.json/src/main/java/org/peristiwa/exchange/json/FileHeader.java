package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.peristiwa.words.Localised;

/** The members that say what a file is: {@code format}, {@code version}, {@code offsets}. */
final class FileHeader {

    private static final String OFFSETS = "utf-16";

    private final String format;
    private final Located located;
    private boolean formatSeen;
    private boolean versionSeen;

    /** @param format what the file has to say that it is */
    FileHeader(String format, Located located) {
        this.format = format;
        this.located = located;
    }

    static void write(JsonGenerator json, String format) throws IOException {
        json.writeStringField("format", format);
        json.writeNumberField("version", JsonForm.VERSION);
        if (format.equals(JsonForm.ARTICLE)) {
            json.writeStringField("offsets", OFFSETS);
        }
    }

    /** Reads the value that {@code json} stands on if it is one of these members. */
    boolean read(JsonParser json, String name) throws IOException {
        switch (name) {
            case "format" -> {
                require(json, format.equals(json.getText()), JsonWords.of("wrong.format", format));
                formatSeen = true;
            }
            case "version" -> {
                require(json, json.currentToken() == JsonToken.VALUE_NUMBER_INT, JsonWords.of("wrong.version"));
                require(json, json.getIntValue() <= JsonForm.VERSION, JsonWords.of("wrong.newer"));
                require(json, json.getIntValue() > 0, JsonWords.of("wrong.noVersion"));
                versionSeen = true;
            }
            case "offsets" -> require(json, OFFSETS.equals(json.getText()), JsonWords.of("wrong.unit", OFFSETS));
            default -> {
                return false;
            }
        }
        return true;
    }

    void requireComplete(JsonLocation start) throws IOException {
        if (!formatSeen || !versionSeen) {
            throw located.wrong(start, "", JsonWords.of("wrong.header", format));
        }
    }

    private void require(JsonParser json, boolean holds, Localised reason) throws IOException {
        if (!holds) {
            throw located.wrong(json, json.getText(), reason);
        }
    }
}
