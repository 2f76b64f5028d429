package org.peristiwa.exchange.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.jsonl.JsonReading;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.jsonl.TextLines;

/** Reads back every line of an export. */
final class LineCheck {

    /** Checks one line. */
    @FunctionalInterface
    interface Line {
        void check(JsonValue.Obj line) throws InputFormatException;
    }

    private LineCheck() {}

    /** @throws SelfCheckException if a line does not read back, or its check fails */
    static void verify(Path folder, Line check) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(DatasetFormats.ENDING))
                    .filter(each -> !each.toString().contains("coref"))
                    .toList()) {
                verifyFile(file, check);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void verifyFile(Path file, Line check) throws IOException {
        try (TextLines lines = TextLines.open(file)) {
            for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                check.check(JsonReading.line(file, line.get()).asObject());
            }
        } catch (InputFormatException e) {
            throw new SelfCheckException(ErrorWords.readBack(e));
        }
    }

    /** The words of each sentence: an array of arrays of strings. */
    static List<List<String>> sentences(List<JsonValue> written) throws InputFormatException {
        List<List<String>> sentences = new ArrayList<>();
        for (JsonValue sentence : written) {
            sentences.add(words(sentence.asList()));
        }
        return sentences;
    }

    /** The words of an array of strings. */
    static List<String> words(List<JsonValue> written) throws InputFormatException {
        List<String> words = new ArrayList<>();
        for (JsonValue word : written) {
            words.add(word.asText());
        }
        return words;
    }
}
