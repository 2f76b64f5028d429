package org.peristiwa.exchange;

import org.peristiwa.words.Localised;

/** An export that did not read back as what was to be written: a fault of the exporter. Nothing has been written. */
public final class SelfCheckException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file relative to the export
     * @param annotation what the file calls the annotation
     * @param expected the surface text
     * @param found the text at the written offsets
     */
    public SelfCheckException(String file, String annotation, String expected, String found) {
        this(ErrorWords.of("covers", file, annotation, expected, found));
    }

    public SelfCheckException(Localised sentence) {
        super(sentence);
    }

    /** The same in words that read alike in each language. */
    public SelfCheckException(String message) {
        super(message);
    }
}
