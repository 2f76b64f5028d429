package org.peristiwa.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.store.internal.ModelFiles;

/** Schemas as files in the model's own form. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /** Reads the schema of a pack. */
    public static Schema read(SchemaPack pack) throws IOException {
        try (InputStream in = pack.open()) {
            return read(in, pack.id());
        }
    }

    /**
     * Reads a schema and leaves {@code in} open.
     *
     * @param name what messages call it
     * @throws CorpusFileException if it is damaged, or no schema
     */
    public static Schema read(InputStream in, String name) throws IOException {
        return ModelFiles.schema(in.readAllBytes(), name);
    }

    /** Reads a schema from a file. */
    public static Schema read(Path file) throws IOException {
        return ModelFiles.schema(Files.readAllBytes(file), file.toString());
    }

    /** The bytes of a file that holds {@code schema}, which is in no resource; the same schema gives the same bytes. */
    public static byte[] write(Schema schema) {
        return ModelFiles.bytes(schema);
    }
}
