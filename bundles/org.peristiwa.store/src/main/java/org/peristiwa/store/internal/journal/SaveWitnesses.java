package org.peristiwa.store.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.text.TextFile;

/**
 * Tells of files that were saved while the journal could not be written: otherwise the next session would take them for
 * somebody else's. An empty file beside the journal, whose name says it all, as a full disk still has room for a name.
 */
final class SaveWitnesses {

    private static final String PREFIX = "saved-";
    private static final System.Logger LOG = System.getLogger(SaveWitnesses.class.getName());

    private final Path folder;

    SaveWitnesses(Path folder) {
        this.folder = folder;
    }

    private Path file(StoredPart part, String hash) {
        byte[] said = (PartNames.of(part) + "\n" + hash).getBytes(StandardCharsets.UTF_8);
        return folder.resolve(PREFIX + TextFile.sha256(said));
    }

    /** Whether the file of {@code part} was saved with this content, and the journal does not know. */
    boolean tells(StoredPart part, String hash) {
        return Files.exists(file(part, hash));
    }

    /** It has been saved so, and the journal does not know. */
    void leave(StoredPart part, String hash) {
        try {
            if (!tells(part, hash)) {
                Files.createFile(file(part, hash));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the next opening will not know who saved " + PartNames.of(part), e);
        }
    }

    /** The journal knows everything again. */
    void clear() {
        try {
            for (Path one : all()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "witnesses stay until the next save", e);
        }
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
                found.forEach(all::add);
            }
        }
        return all;
    }
}
