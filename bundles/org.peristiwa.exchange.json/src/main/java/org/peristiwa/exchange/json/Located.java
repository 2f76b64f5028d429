package org.peristiwa.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/**
 * Errors with their place in a file.
 *
 * @param file the file that is read
 * @param lineOffset lines before what the parser sees: it gets one line of a file of lines
 */
record Located(Path file, int lineOffset) {

    /** Something is wrong with what the parser stands on. */
    InputFormatException wrong(JsonParser json, String text, Localised reason) {
        return wrong(json.currentTokenLocation(), text, reason);
    }

    InputFormatException wrong(JsonLocation at, String text, Localised reason) {
        return new InputFormatException(file, line(at), Math.max(0, at.getColumnNr()), text, reason);
    }

    /** What the parser itself found wrong. */
    InputFormatException notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return new InputFormatException(
                file, line(at), Math.max(0, at.getColumnNr()), "", ErrorWords.parser(e.getOriginalMessage()));
    }

    private int line(JsonLocation at) {
        return at.getLineNr() < 1 ? 0 : lineOffset + at.getLineNr();
    }
}
