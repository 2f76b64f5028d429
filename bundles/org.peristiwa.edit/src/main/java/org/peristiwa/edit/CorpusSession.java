package org.peristiwa.edit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;

/**
 * An open corpus: its model, its history and its listeners. The editor, the command line, the checker and
 * the exporters all get this one object, and meet only through it.
 *
 * <p>Any thread, one at a time: every call takes the session's lock. Whoever reads in several calls, such as an
 * export that runs beside the editor, does it inside {@link #reading}. What it hands out is the living
 * model: it is read by all and written only by verbs.
 *
 * <p>A layer is read, and a text cut, before the lock is taken: who asks for one that is not in memory waits for it, and
 * all others go on. Inside {@link #reading} that is not so; who is not to hold up others asks for the layer before. The UI
 * thread asks {@link #layerInMemory} and {@link #segmentationInMemory}, and lets another thread ask for what is not there.
 */
@ProviderType
public interface CorpusSession extends AutoCloseable {

    /** The corpus: articles, annotators, splits. */
    Corpus corpus();

    /** The schema that its layers are annotated with. */
    Schema schema();

    /** The schema with inheritance worked out; the same object until the schema changes. */
    SchemaView types();

    /** The article with this id. */
    Optional<Article> article(String id);

    /** The article whose id is this one but for capitals: its files would be those of an article with that id. */
    Optional<Article> articleIgnoringCase(String id);

    /**
     * The text of an article.
     *
     * @throws IllegalArgumentException if the corpus has no such article
     * @throws java.io.UncheckedIOException if its file cannot be read, or is not what was imported
     */
    ArticleText text(String articleId);

    /** Sentences and tokens of an article, by the language that it says it is in. */
    Segmentation segmentation(String articleId);

    /** Sentences and tokens of an article, if they have been asked for since its text was last changed. Waits for nothing. */
    Optional<Segmentation> segmentationInMemory(String articleId);

    /** Every layer that there is, on disk or new in memory. */
    SortedSet<LayerKey> layers();

    /** The layer, loaded if need be; empty where there is none. */
    Optional<Layer> layer(LayerKey key);

    /**
     * The layer, loaded if need be; a new and empty one where there is none. A new one is not saved
     * before something is written into it.
     *
     * @throws IllegalArgumentException if the corpus has no such article or annotator
     */
    Layer openLayer(LayerKey key);

    /** The layer, if it is in memory. Waits for no disk. */
    Optional<Layer> layerInMemory(LayerKey key);

    /**
     * How far the work on a layer is. Of a layer that is not in memory no more than the beginning of its file is read;
     * {@link LayerState#NEW} where there is none, or one that does not say.
     */
    LayerState stateOf(LayerKey key);

    /** The key of a layer of this session. */
    LayerKey keyOf(Layer layer);

    /** The index of an open layer, always up to date. */
    LayerIndex index(Layer layer);

    /**
     * Does a verb as one step of the history, then tells the listeners.
     *
     * @throws EditException if the verb cannot be done; nothing has changed then
     */
    <R> R execute(Verb<R> verb);

    /**
     * Does a verb as {@link #execute} would and takes it back before anyone hears of it: for a preview that is no guess.
     *
     * @return what executing the verb would have changed; added objects are in no layer any more
     * @throws EditException if the verb cannot be done
     */
    CorpusChange rehearse(Verb<?> verb);

    /** Undo and redo. */
    History history();

    /** Runs {@code read} with no verb in between. */
    <T> T reading(Supplier<T> read);

    /**
     * As {@link #reading}, and afterwards lets go of the layers and texts that came into memory for it: so that what goes
     * through a corpus article by article, such as an export, needs the memory of one article and not of all. What is
     * unsaved stays, and so does what a step of the history has touched.
     *
     * <p>What {@code read} got of them is no longer part of this session: it takes along copies.
     */
    <T> T passing(Supplier<T> read);

    /** Starts to tell {@code listener} of changes, until the handle is closed. */
    ListenerHandle listen(CorpusListener listener);

    /**
     * Forgets every step, so that none can be undone or done again: for what is so large that its steps would not fit
     * the memory.
     *
     * @throws IllegalStateException if something is unsaved
     * @throws IOException if what an earlier session left cannot be given up; nothing is forgotten then
     */
    void forgetHistory() throws IOException;

    /** The layers that differ from what is saved. */
    Set<LayerKey> unsavedLayers();

    /**
     * The layers that were of an older version of the schema when they were read, and have been changed to fit the
     * present one: each with the version that it had, {@code ""} for none. They are unsaved until they are saved; on disk
     * they are as they were.
     */
    Map<LayerKey, String> broughtUpToDate();

    /** Whether anything at all differs from what is saved: a layer, the corpus or the schema. */
    boolean hasUnsavedChanges();

    /** Saves one layer. On failure the file is as it was before, and the layer stays unsaved. */
    void save(LayerKey key) throws IOException;

    /** Saves everything that differs from what is saved. */
    void saveAll() throws IOException;

    /**
     * The files that another program has changed since they were read or written here. Quick where none has, so that it
     * can be asked often.
     */
    List<OutsideChange> outsideChanges() throws IOException;

    /**
     * Gives a layer the content that its file has now; its unsaved changes are given up. Steps up to the last one that
     * touched it can no longer be undone.
     *
     * @throws IOException if the file is damaged; the layer stays as it is then
     */
    void reload(LayerKey key) throws IOException;

    /**
     * Lets what is here take the place of what another program has put into the file, when it is next saved. The
     * storage keeps a copy of the other.
     */
    void keepMine(StoredPart part) throws IOException;

    /**
     * A layer as its file has it now, apart from this session; empty where there is no file.
     *
     * @throws IOException if the file is damaged
     */
    Optional<Layer> inFile(LayerKey key) throws IOException;

    /**
     * Whether a part should be left as it is, as its file or folder is write-protected. Verbs change it all the same; it is for
     * who offers them. Asks the disk: not for the UI thread.
     */
    boolean isProtected(StoredPart part);

    /** Where the corpus is kept, as the user would name it: its folder. */
    String location();

    /**
     * Waits until every step so far would outlive the end of the process and a power loss, saved or not: the next
     * opening brings it back. It is so by itself within 50 ms on a sound disk.
     *
     * @throws IOException if the disk does not take it, being full; it is tried again by itself
     */
    void awaitDurable() throws IOException;

    /** What was brought back when this was opened, because an earlier session could not save it. */
    Recovery recovery();

    /** Closes and leaves unsaved changes to the next opening, which brings them back. */
    void suspend();

    /** Gives up every unsaved change, also what was brought back when this was opened, and closes. */
    void discard();

    /**
     * Lets go of the files and the lock. Changes made since opening and not saved are lost: who closes has asked. What
     * was brought back when this was opened, and not saved since, is brought back again by the next opening.
     */
    @Override
    void close();
}
