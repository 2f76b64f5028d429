package org.peristiwa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.CorpusSessions;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.store.internal.FolderStorage;
import org.peristiwa.store.internal.GitAttributes;
import org.peristiwa.store.internal.LayerBackups;
import org.peristiwa.store.internal.NewFolder;
import org.peristiwa.store.internal.StoreWords;
import org.peristiwa.text.Segmenter;

/** Makes and opens corpora in folders, in plain Java; in a bundle the {@link CorpusStore} service does it. */
public final class CorpusFolder {

    private CorpusFolder() {}

    /** Whether {@code folder} has the file that makes a folder a corpus. */
    public static boolean isCorpus(Path folder) {
        return Files.isRegularFile(folder.resolve("corpus.peristiwa"));
    }

    /**
     * Makes a new corpus and opens it for writing.
     *
     * @param folder does not exist, or is empty
     * @param name what people call the corpus
     * @param languages BCP 47
     * @param schema is copied
     * @throws CorpusWriteException if it cannot be made; nothing of it is left then
     */
    public static CorpusSession create(
            Path folder, String name, List<String> languages, Schema schema, Segmenter segmenter) throws IOException {
        NewFolder.make(folder, name, languages, schema);
        return open(folder, segmenter);
    }

    /**
     * Opens a corpus for writing.
     *
     * @throws CorpusLockedException if it is open for writing already
     * @throws CorpusFileException if there is none, or the corpus or its schema is damaged
     * @throws CorpusWriteException if the folder cannot be written to
     */
    public static CorpusSession open(Path folder, Segmenter segmenter) throws IOException {
        requireCorpus(folder);
        return CorpusSessions.open(FolderStorage.forWriting(folder), segmenter);
    }

    /**
     * Opens a corpus for reading, whoever else has it open: saving is refused.
     *
     * @throws CorpusFileException if there is none, or the corpus or its schema is damaged
     */
    public static CorpusSession openReadOnly(Path folder, Segmenter segmenter) throws IOException {
        requireCorpus(folder);
        return CorpusSessions.open(FolderStorage.forReading(folder), segmenter);
    }

    /**
     * Tells git, in the {@code .gitattributes} of a corpus, which files have a merge of their own; a new corpus does so.
     *
     * @return whether anything was missing
     * @throws CorpusFileException if there is no corpus, or the file cannot be read
     * @throws CorpusWriteException if it cannot be written
     */
    public static boolean addGitAttributes(Path folder) throws IOException {
        requireCorpus(folder);
        return GitAttributes.complete(folder);
    }

    /** The good versions of layers that are kept beside the corpus, by layer, newest first. */
    public static List<Backup> backups(Path folder) throws IOException {
        requireCorpus(folder);
        return LayerBackups.of(folder).all();
    }

    /**
     * Puts a version of a layer in the place of its file. Whoever has the corpus open here has to reload the layer.
     *
     * @return where the file that was there is kept
     * @throws CorpusLockedException if another program has the corpus open
     * @throws CorpusWriteException if the file cannot be written; it is as it was then
     */
    public static Path restore(Path folder, Backup backup) throws IOException {
        requireCorpus(folder);
        return FolderStorage.restore(folder, backup);
    }

    private static void requireCorpus(Path folder) throws CorpusFileException {
        if (!Files.isDirectory(folder)) {
            throw new CorpusFileException(
                    folder.toString(),
                    0,
                    0,
                    StoreWords.of(Files.exists(folder) ? "folder.noFolder" : "folder.missing"));
        }
        if (!isCorpus(folder)) {
            throw new CorpusFileException(folder.toString(), 0, 0, StoreWords.of("folder.noCorpus"));
        }
    }
}
