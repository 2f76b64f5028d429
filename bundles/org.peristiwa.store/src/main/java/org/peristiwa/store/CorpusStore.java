package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.SchemaPack;
import org.peristiwa.model.schema.Schema;

/** Makes and opens corpora in folders. An OSGi service. */
@ProviderType
public interface CorpusStore {

    /**
     * Makes a new corpus with a schema from a pack and opens it for writing.
     *
     * @param folder does not exist, or is empty
     * @param name what people call the corpus
     * @param languages BCP 47
     * @param schemaId id of one of the {@link #schemaPacks}
     * @throws IllegalArgumentException if there is no such pack; the message names those that there are
     * @throws CorpusWriteException if it cannot be made; nothing of it is left then
     */
    CorpusSession create(Path folder, String name, List<String> languages, String schemaId) throws IOException;

    /**
     * Makes a new corpus with a copy of {@code schema} and opens it for writing.
     *
     * @throws CorpusWriteException if it cannot be made; nothing of it is left then
     */
    CorpusSession create(Path folder, String name, List<String> languages, Schema schema) throws IOException;

    /**
     * Opens a corpus for writing.
     *
     * @throws CorpusLockedException if it is open for writing already
     * @throws CorpusFileException if there is none, or the corpus or its schema is damaged
     * @throws CorpusWriteException if the folder cannot be written to
     */
    CorpusSession open(Path folder) throws IOException;

    /**
     * Opens a corpus for reading, whoever else has it open: saving is refused.
     *
     * @throws CorpusFileException if there is none, or the corpus or its schema is damaged
     */
    CorpusSession openReadOnly(Path folder) throws IOException;

    /** The good versions of layers that are kept beside the corpus, by layer, newest first. */
    List<Backup> backups(Path folder) throws IOException;

    /**
     * Puts a version of a layer in the place of its file. Whoever has the corpus open here has to reload the layer.
     *
     * @return where the file that was there is kept
     * @throws CorpusLockedException if another program has the corpus open
     * @throws CorpusWriteException if the file cannot be written; it is as it was then
     */
    Path restore(Path folder, Backup backup) throws IOException;

    /** The schemas that bundles offer now, by id. */
    List<SchemaPack> schemaPacks();
}
