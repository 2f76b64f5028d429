package org.peristiwa.exchange.checking;

/**
 * Something wrong with an export.
 *
 * @param file relative to the export; empty when it is the export as a whole
 * @param reason one phrase for the user
 */
public record ExportFinding(String file, String reason) {

    /** {@code file: reason}. */
    @Override
    public String toString() {
        return file.isEmpty() ? reason : file + ": " + reason;
    }
}
