package org.peristiwa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.edit.storage.ArticleTable;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.store.Backup;
import org.peristiwa.store.CorpusFileException;
import org.peristiwa.store.internal.journal.FolderJournal;
import org.peristiwa.store.internal.journal.PartFiles;
import org.peristiwa.store.internal.journal.ReadOnlyJournal;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;

/** Keeps a corpus in a folder. */
public final class FolderStorage implements CorpusStorage {

    /** Bytes that an article takes in the file of its corpus, more or less. */
    private static final long BYTES_OF_ARTICLE = 400;

    private static final System.Logger LOG = System.getLogger(FolderStorage.class.getName());

    private final FolderLayout layout;
    private final FileStamps stamps = new FileStamps();
    private final LayerBackups backups;
    private final KnownParts known;
    private final @Nullable FolderLock lock;
    private final int articlesAtHand;
    private final @Nullable FolderJournal journal;
    private final StepJournal steps;
    private final PartWriting writing;

    /**
     * @param lock held by this storage; null for one that only reads
     * @param articlesAtHand how many articles of the corpus are in memory at most
     */
    private FolderStorage(FolderLayout layout, AtomicFiles files, @Nullable FolderLock lock, int articlesAtHand)
            throws IOException {
        this.layout = layout;
        this.lock = lock;
        this.articlesAtHand = articlesAtHand;
        known = new KnownParts(layout, stamps);
        backups = new LayerBackups(layout, Clock.systemUTC());
        if (lock != null) {
            journal = FolderJournal.open(layout.journal(), files, new StampedFiles());
            steps = journal;
        } else {
            journal = null;
            steps = FolderLock.isTaken(layout)
                    ? StepJournal.NONE
                    : new ReadOnlyJournal(layout.journal(), new StampedFiles());
        }
        writing = new PartWriting(layout, files, stamps, known, backups, journal);
    }

    /** The files as the journal knows them. */
    private final class StampedFiles implements PartFiles {

        @Override
        public String hashNow(StoredPart part) throws IOException {
            return stamps.hashOf(layout.file(part)).orElse("");
        }

        @Override
        public String hashKnown(StoredPart part) throws IOException {
            Path file = layout.file(part);
            Optional<String> hash = stamps.known(file);
            return hash.isPresent() ? hash.get() : stamps.hashOf(file).orElse("");
        }
    }

    /** Takes the lock of the corpus in {@code folder}, and tidies up after a crash. */
    public static FolderStorage forWriting(Path folder) throws IOException {
        return forWriting(folder, new FileOperations());
    }

    static FolderStorage forWriting(Path folder, FileOperations operations) throws IOException {
        return forWriting(folder, operations, Shelf.AT_HAND);
    }

    /** @param articlesAtHand how many articles of the corpus are in memory at most */
    static FolderStorage forWriting(Path folder, FileOperations operations, int articlesAtHand) throws IOException {
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
            files.clean(layout.hidden());
            NewFolder.hideFromGit(layout, files);
            FolderStorage storage = new FolderStorage(layout, files, lock, articlesAtHand);
            ready = true;
            return storage;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** Reads only: takes no lock, writes nothing, and so works on a folder that nobody may write to. */
    public static FolderStorage forReading(Path folder) throws IOException {
        return new FolderStorage(new FolderLayout(folder), new AtomicFiles(new FileOperations()), null, Shelf.AT_HAND);
    }

    /** See {@link org.peristiwa.store.CorpusFolder#restore}. */
    public static Path restore(Path folder, Backup backup) throws IOException {
        FolderLayout layout = new FolderLayout(folder);
        AtomicFiles files = new AtomicFiles(new FileOperations());
        if (FolderLock.isHeldHere(layout)) {
            return LayerBackups.of(folder).restore(backup, files);
        }
        try (FolderLock lock = FolderLock.take(layout)) {
            LOG.log(System.Logger.Level.DEBUG, "restores with {0}", lock);
            return LayerBackups.of(folder).restore(backup, files);
        }
    }

    @Override
    public String location() {
        return layout.folder().toString();
    }

    @Override
    public boolean isProtected(StoredPart part) {
        return lock == null || WriteProtection.isOn(layout.file(part));
    }

    private byte[] read(StoredPart part) throws IOException {
        Path file = layout.file(part);
        try {
            byte[] content = stamps.read(file);
            known.saw(part);
            return content;
        } catch (NoSuchFileException e) {
            throw new CorpusFileException(file.toString(), 0, 0, StoreWords.of("file.missing"));
        } catch (IOException e) {
            throw new CorpusFileException(
                    file.toString(), 0, 0, StoreWords.of("file.unreadable", AtomicFiles.reasonOf(e)));
        }
    }

    @Override
    public Corpus loadCorpus() throws IOException {
        StoredPart part = new StoredPart.OfCorpus();
        Path file = layout.corpus();
        if (Files.exists(file) && Files.size(file) > articlesAtHand * BYTES_OF_ARTICLE) {
            Optional<Corpus> corpus = stamps.read(file, in -> LongCorpusFile.read(in, articlesAtHand));
            if (corpus.isPresent()) {
                known.saw(part);
                return corpus.get();
            }
        }
        return ListedArticles.of(ModelFiles.corpus(read(part), file.toString()), articlesAtHand);
    }

    @Override
    public ArticleTable tableOf(Corpus corpus) {
        return (ListedArticles) corpus.getArticles();
    }

    @Override
    public Schema loadSchema() throws IOException {
        return ModelFiles.schema(
                read(new StoredPart.OfSchema()), layout.schema().toString());
    }

    @Override
    public SortedSet<LayerKey> layers() throws IOException {
        SortedSet<LayerKey> found = layout.layers();
        known.saw(found);
        return found;
    }

    @Override
    public boolean keepsLayer(LayerKey key) {
        return Files.exists(layout.layer(key));
    }

    @Override
    public Optional<LayerState> layerState(LayerKey key) {
        try {
            return ModelFiles.layerState(layout.layer(key));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no state of " + key, e);
            return Optional.empty();
        }
    }

    @Override
    public Layer loadLayer(LayerKey key, Article article, ArticleText text) throws IOException {
        Path file = layout.layer(key);
        byte[] content = read(new StoredPart.OfLayer(key));
        try {
            return ModelFiles.layer(content, file.toString(), key, article, text);
        } catch (CorpusFileException e) {
            throw withBackup(e, key, article, text);
        }
    }

    @Override
    public Layer loadLayerAsSaved(LayerKey key) throws IOException {
        byte[] content = read(new StoredPart.OfLayer(key));
        return ModelFiles.layer(content, layout.layer(key).toString(), key);
    }

    @Override
    public ArticleText loadTextAsSaved(String articleId) throws IOException {
        return ModelFiles.file(
                        read(new StoredPart.OfText(articleId)),
                        layout.text(articleId).toString())
                .text();
    }

    /** Names the newest version that can be read. */
    private CorpusFileException withBackup(CorpusFileException damage, LayerKey key, Article article, ArticleText text)
            throws IOException {
        for (Backup backup : backups.of(key)) {
            try {
                ModelFiles.layer(
                        Files.readAllBytes(backup.file()), backup.file().toString(), key, article, text);
                return damage.withBackup(backup);
            } catch (CorpusFileException e) {
                LOG.log(System.Logger.Level.DEBUG, "no good backup", e);
            }
        }
        return damage;
    }

    @Override
    public Layer peekLayer(LayerKey key, Article article, ArticleText text) throws IOException {
        Path file = layout.layer(key);
        return ModelFiles.layer(Files.readAllBytes(file), file.toString(), key, article, text);
    }

    @Override
    public void forget(StoredPart part) {
        known.forget(part);
    }

    @Override
    public Map<StoredPart, OutsideChange.Kind> changedOutside() throws IOException {
        return known.changedOutside();
    }

    @Override
    public void giveWay(StoredPart part) throws IOException {
        writing.giveWay(part);
    }

    @Override
    public IOException strayLayer(LayerKey key) {
        return new CorpusFileException(
                layout.layer(key).toString(), 0, 0, StoreWords.of("layer.noArticle", key.article()));
    }

    @Override
    public boolean keepsText(String articleId) {
        return Files.exists(layout.text(articleId));
    }

    @Override
    public ArticleText loadText(Article article) throws IOException {
        Path file = layout.text(article.getId());
        StoredPart part = new StoredPart.OfText(article.getId());
        byte[] content = read(part);
        ArticleText text = ModelFiles.text(content, file.toString(), article);
        byte[] today = TextFile.encode(text);
        if (lock != null && !Arrays.equals(content, today)) {
            // A save that was interrupted had written the correction into the corpus and not yet into the text.
            writing.write(part, FileContent.of(today));
        }
        return text;
    }

    @Override
    public StepJournal journal() {
        return steps;
    }

    @Override
    public void saveCorpus(Corpus corpus) throws IOException {
        writing.write(new StoredPart.OfCorpus(), ModelFiles.sound(corpus, layout.corpus()));
    }

    @Override
    public void saveSchema(Schema schema) throws IOException {
        writing.write(new StoredPart.OfSchema(), ModelFiles.sound(schema, layout.schema()));
    }

    @Override
    public void saveLayer(LayerKey key, Layer layer) throws IOException {
        Path file = layout.layer(key);
        writing.write(new StoredPart.OfLayer(key), FileContent.of(ModelFiles.bytes(layer, file)));
    }

    @Override
    public void saveText(String articleId, ArticleText text) throws IOException {
        writing.write(new StoredPart.OfText(articleId), FileContent.of(TextFile.encode(text)));
    }

    @Override
    public void deleteLayer(LayerKey key) throws IOException {
        writing.delete(new StoredPart.OfLayer(key));
    }

    @Override
    public void deleteText(String articleId) throws IOException {
        writing.delete(new StoredPart.OfText(articleId));
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        if (journal != null) {
            journal.close();
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of " + layout.folder() + " could not be given back", e);
        }
    }
}
