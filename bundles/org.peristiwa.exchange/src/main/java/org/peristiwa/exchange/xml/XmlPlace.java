package org.peristiwa.exchange.xml;

import java.nio.file.Path;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.words.Localised;

/**
 * Where an element stands in a file.
 *
 * @param line counted from 1
 * @param column in characters (UTF-16), counted from 1: where the element's tag begins
 */
public record XmlPlace(Path file, int line, int column) {

    /**
     * What is wrong there.
     *
     * @param text the offending text, of any length; empty when there is none to show
     * @param reason without a full stop
     */
    public InputFormatException wrong(String text, Localised reason) {
        return new InputFormatException(file, line, column, text, reason);
    }
}
