package org.peristiwa.exchange;

import java.nio.file.Path;

/**
 * An export that is complete and in place.
 *
 * @param folder where it is
 * @param documents the number of documents written
 * @param losses what the format could not hold; the same is in {@code export-report.json} in the folder
 */
public record ExportResult(Path folder, int documents, LossReport losses) {}
