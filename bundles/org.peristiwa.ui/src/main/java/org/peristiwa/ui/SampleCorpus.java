package org.peristiwa.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peristiwa.platform.folders.FolderCopy;
import org.peristiwa.platform.folders.ProductFolders;

/** The sample corpus that comes with the product, which is copied before anyone works on it. */
public record SampleCorpus(ProductFolders folders) {

    /** Whether the product has one. */
    public boolean isThere() {
        return Files.isDirectory(folders.sample());
    }

    /** Where the user's own copy is or will be. */
    public Path users() {
        return folders.data().resolve("sample");
    }

    /**
     * The user's own copy, made where it is not there yet.
     *
     * @throws IOException if it cannot be made; nothing is there then
     */
    public Path forUser() throws IOException {
        if (!Files.isDirectory(users())) {
            FolderCopy.copy(folders.sample(), users());
        }
        return users();
    }

    /**
     * A fresh copy that nobody keeps; the one before, which must not be open, goes.
     *
     * @param purpose a name for it
     * @throws IOException if it cannot be made
     */
    public Path scratch(String purpose) throws IOException {
        Path copy = folders.cache().resolve("scratch").resolve(purpose);
        if (Files.exists(copy)) {
            delete(copy);
        }
        FolderCopy.copy(folders.sample(), copy);
        return copy;
    }

    /** Whether a corpus is one that nobody keeps, so that nobody is to be led back to it. */
    public boolean isScratch(Path corpus) {
        return corpus.toAbsolutePath().normalize().startsWith(folders.cache().resolve("scratch"));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
