package org.peristiwa.exchange.web;

import java.io.IOException;
import java.nio.file.Path;
import org.peristiwa.exchange.DocumentStream;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.SelfCheckException;

/** Reading compares the words that a file says with those at its offsets, so for a check it is enough to read. */
final class ReadBack {

    private ReadBack() {}

    static void verify(Path folder, Importer importer) throws IOException {
        try (DocumentStream documents = importer.open(ImportRequest.of(folder, "check"))) {
            while (documents.next().isPresent()) {
                // each document is checked as it is read
            }
        } catch (InputFormatException e) {
            throw new SelfCheckException(ErrorWords.readBack(e));
        }
    }
}
