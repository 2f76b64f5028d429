package org.peristiwa.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.store.CorpusWriteException;

/** Makes the folder of a new corpus; where that fails, nothing of it is left. */
public final class NewFolder {

    private static final byte[] IGNORE_ALL = "*\n".getBytes(StandardCharsets.UTF_8);

    private final FolderLayout layout;
    private final AtomicFiles files;
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFolder(Path folder, FileOperations operations) {
        layout = new FolderLayout(folder);
        files = new AtomicFiles(operations);
    }

    /**
     * Makes it.
     *
     * @param folder does not exist, or is empty but for git's own folder
     * @param schema in no resource; is not changed
     * @throws CorpusWriteException if it cannot be made
     */
    public static void make(Path folder, String name, List<String> languages, Schema schema) throws IOException {
        make(folder, name, languages, schema, new FileOperations());
    }

    static void make(Path folder, String name, List<String> languages, Schema schema, FileOperations operations)
            throws IOException {
        NewFolder making = new NewFolder(folder, operations);
        boolean done = false;
        try {
            making.make(name, languages, schema);
            done = true;
        } finally {
            if (!done) {
                making.takeBack();
            }
        }
    }

    /** The file that makes a folder a corpus comes last. */
    private void make(String name, List<String> languages, Schema schema) throws IOException {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName(name);
        corpus.getLanguages().addAll(languages);
        corpus.setSchema(schema.getId());
        requireEmpty();
        makeFolder(layout.folder());
        makeFolder(layout.hidden());
        makeFolder(layout.articles());
        makeFolder(layout.annotations());
        write(ignored(layout), IGNORE_ALL);
        write(layout.folder().resolve(GitAttributes.FILE), GitAttributes.ofNewCorpus());
        write(layout.schema(), ModelFiles.sound(schema, layout.schema()));
        write(layout.corpus(), ModelFiles.sound(corpus, layout.corpus()));
    }

    /** A clone of a corpus comes without the hidden folder, and so without the file that keeps it out of git. */
    static void hideFromGit(FolderLayout layout, AtomicFiles files) throws CorpusWriteException {
        if (!Files.exists(ignored(layout))) {
            files.write(ignored(layout), IGNORE_ALL);
        }
    }

    private static Path ignored(FolderLayout layout) {
        return layout.hidden().resolve(".gitignore");
    }

    /** A fresh repository of git counts as empty. */
    private void requireEmpty() throws IOException {
        if (!Files.exists(layout.folder())) {
            return;
        }
        if (!Files.isDirectory(layout.folder())) {
            throw new CorpusWriteException(layout.folder(), StoreWords.of("write.file"), new IllegalStateException());
        }
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(layout.folder(), entry -> !entry.endsWith(".git"))) {
            if (entries.iterator().hasNext()) {
                throw new CorpusWriteException(
                        layout.folder(), StoreWords.of("write.notEmpty"), new IllegalStateException());
            }
        }
    }

    private void makeFolder(Path folder) throws CorpusWriteException {
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null && !Files.exists(parent)) {
                makeFolder(parent);
            }
            if (!Files.exists(folder)) {
                Files.createDirectory(folder);
                made.push(folder);
            }
        } catch (IOException e) {
            throw new CorpusWriteException(folder, AtomicFiles.reasonOf(e), e);
        }
    }

    private void write(Path file, byte[] content) throws CorpusWriteException {
        write(file, FileContent.of(content));
    }

    private void write(Path file, FileContent content) throws CorpusWriteException {
        files.write(file, content);
        made.push(file);
    }

    private void takeBack() {
        for (Path one : made) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException e) {
                System.getLogger(NewFolder.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + one, e);
            }
        }
    }
}
