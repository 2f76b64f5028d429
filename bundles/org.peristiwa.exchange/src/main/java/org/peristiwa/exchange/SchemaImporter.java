package org.peristiwa.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads what another program calls its schema, without any data. An OSGi service without state. */
public interface SchemaImporter {

    /** Whether {@code input}, a file or folder, looks like it; a quick look, not a check. */
    boolean recognises(Path input);

    /**
     * Reads the schema.
     *
     * @param language BCP 47, of the words in it where it does not say
     * @throws InputFormatException if it is not what its format says
     * @throws IOException if a file cannot be read
     */
    ImportedSchema read(Path input, String language) throws IOException;
}
