package org.peristiwa.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What to import and how.
 *
 * @param inputs files or folders, at least one
 * @param options of {@link Importer#importOptions}
 * @param annotator id of the annotator whose layers they become, where the format does not name one
 * @param lenient skips what is wrong, a line or a document, and lists it in the report instead of failing
 * @param progress is told of documents read, and may cancel
 */
public record ImportRequest(List<Path> inputs, Options options, String annotator, boolean lenient, Progress progress) {

    /** @throws IllegalArgumentException if there is no input */
    public ImportRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("nothing to import");
        }
    }

    /** Strict, without options and progress. */
    public static ImportRequest of(Path input, String annotator) {
        return new ImportRequest(List.of(input), Options.NONE, annotator, false, Progress.NONE);
    }
}
