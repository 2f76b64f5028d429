package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.CorpusWriteException;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;

/** Keeps a corpus in a folder. */
public final class FolderStorage implements CorpusStorage {

    private final FolderLayout layout;
    private final AtomicFiles files;
    private final FileStamps stamps = new FileStamps();
    private final @Nullable FolderLock lock;

    private FolderStorage(FolderLayout layout, AtomicFiles files, @Nullable FolderLock lock) {
        this.layout = layout;
        this.files = files;
        this.lock = lock;
    }

    /** Takes the lock of the corpus in {@code folder}, and tidies up after a crash. */
    public static FolderStorage forWriting(Path folder) throws IOException {
        return forWriting(folder, new FileOperations());
    }

    static FolderStorage forWriting(Path folder, FileOperations operations) throws IOException {
        FolderLayout layout = new FolderLayout(folder);
        FolderLock lock = FolderLock.take(layout);
        AtomicFiles files = new AtomicFiles(operations);
        boolean ready = false;
        try {
            files.clean(folder);
            files.clean(layout.articles());
            for (Path annotator : layout.annotatorFolders()) {
                files.clean(annotator);
            }
            NewFolder.hideFromGit(layout, files);
            ready = true;
            return new FolderStorage(layout, files, lock);
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** Reads only: takes no lock, writes nothing, and so works on a folder that nobody may write to. */
    public static FolderStorage forReading(Path folder) {
        return new FolderStorage(new FolderLayout(folder), new AtomicFiles(new FileOperations()), null);
    }

    @Override
    public String location() {
        return layout.folder().toString();
    }

    private byte[] read(Path file) throws IOException {
        try {
            return stamps.read(file);
        } catch (NoSuchFileException e) {
            throw new CorpusFileException(file.toString(), 0, 0, "is missing");
        } catch (IOException e) {
            throw new CorpusFileException(file.toString(), 0, 0, "cannot be read: " + AtomicFiles.reasonOf(e));
        }
    }

    @Override
    public Corpus loadCorpus() throws IOException {
        return ModelFiles.corpus(read(layout.corpus()), layout.corpus().toString());
    }

    @Override
    public Schema loadSchema() throws IOException {
        return ModelFiles.schema(read(layout.schema()), layout.schema().toString());
    }

    @Override
    public SortedSet<LayerKey> layers() throws IOException {
        return layout.layers();
    }

    @Override
    public Layer loadLayer(LayerKey key, Article article, ArticleText text) throws IOException {
        Path file = layout.layer(key);
        return ModelFiles.layer(read(file), file.toString(), key, article, text);
    }

    @Override
    public IOException strayLayer(LayerKey key) {
        return new CorpusFileException(
                layout.layer(key).toString(), 0, 0, "the corpus has no article " + key.article());
    }

    @Override
    public boolean keepsText(String articleId) {
        return Files.exists(layout.text(articleId));
    }

    @Override
    public ArticleText loadText(Article article) throws IOException {
        Path file = layout.text(article.getId());
        byte[] content = read(file);
        ArticleText text = ModelFiles.text(content, file.toString(), article);
        byte[] today = TextFile.encode(text);
        if (lock != null && !Arrays.equals(content, today)) {
            // A save that was interrupted had written the correction into the corpus and not yet into the text.
            write(file, today);
        }
        return text;
    }

    @Override
    public void saveCorpus(Corpus corpus) throws IOException {
        write(layout.corpus(), ModelFiles.sound(corpus, layout.corpus()));
    }

    @Override
    public void saveSchema(Schema schema) throws IOException {
        write(layout.schema(), ModelFiles.sound(schema, layout.schema()));
    }

    @Override
    public void saveLayer(LayerKey key, Layer layer) throws IOException {
        Path file = layout.layer(key);
        write(file, ModelFiles.bytes(layer, file));
    }

    @Override
    public void saveText(String articleId, ArticleText text) throws IOException {
        write(layout.text(articleId), TextFile.encode(text));
    }

    private void write(Path file, byte[] content) throws IOException {
        requireWritable(file);
        if (!stamps.holds(file, content)) {
            files.write(file, content);
        }
        stamps.wrote(file, content);
    }

    @Override
    public void deleteLayer(LayerKey key) throws IOException {
        delete(layout.layer(key));
    }

    @Override
    public void deleteText(String articleId) throws IOException {
        delete(layout.text(articleId));
    }

    private void delete(Path file) throws IOException {
        requireWritable(file);
        if (Files.exists(file)) {
            stamps.requireUnchanged(file);
            files.delete(file);
        }
        stamps.forget(file);
    }

    private void requireWritable(Path file) throws CorpusWriteException {
        if (lock == null) {
            throw new CorpusWriteException(
                    file, "the corpus is open for reading only", new IllegalStateException("no lock"));
        }
        if (!Files.exists(layout.corpus())) {
            // Moved, unmounted or deleted: nothing of it is to be made anew where it was.
            throw new CorpusWriteException(
                    file,
                    layout.folder() + " is no longer a corpus: corpus.peristiwa is gone",
                    new NoSuchFileException(layout.corpus().toString()));
        }
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of " + layout.folder() + " could not be given back", e);
        }
    }
}
