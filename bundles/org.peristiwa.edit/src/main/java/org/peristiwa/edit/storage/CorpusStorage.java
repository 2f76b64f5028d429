package org.peristiwa.edit.storage;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerState;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.text.ArticleText;

/**
 * Where a corpus is kept. An open corpus calls it from one thread at a time, except for {@link #loadLayer}, which several
 * threads may call at once and beside everything else.
 *
 * <p>Each saving and each deletion either happens whole or leaves what was there before. What is handed over stays
 * the session's own: it is written out and not kept.
 */
public interface CorpusStorage extends AutoCloseable {

    /** Where it is, as the user would name it. */
    String location();

    /** The corpus itself, read anew. */
    Corpus loadCorpus() throws IOException;

    /** Finds the articles of {@code corpus}, which has been loaded from here. */
    default ArticleTable tableOf(Corpus corpus) {
        ArticleTable table = new ArticlesInMemory();
        corpus.getArticles().forEach(table::listed);
        return table;
    }

    /** The schema, read anew. */
    Schema loadSchema() throws IOException;

    /** The layers that are kept, good and damaged ones. */
    SortedSet<LayerKey> layers() throws IOException;

    /** Whether this layer is kept, good or damaged. */
    boolean keepsLayer(LayerKey key);

    /**
     * What a layer says of its own state, without being read as a whole; empty where it says nothing, or nothing sound.
     * Does not fail: what is wrong with the layer is said when it is loaded.
     */
    Optional<LayerState> layerState(LayerKey key);

    /**
     * A layer that is kept, read anew, and checked against {@link org.peristiwa.edit.LayerInvariants}.
     *
     * @param article its article
     * @param text the text of that article
     * @throws IOException if it cannot be read or breaks an invariant
     */
    Layer loadLayer(LayerKey key, Article article, ArticleText text) throws IOException;

    /** A layer as {@link #loadLayer} gives it, only to be looked at: what others have changed still counts as that. */
    default Layer peekLayer(LayerKey key, Article article, ArticleText text) throws IOException {
        return loadLayer(key, article, text);
    }

    /** A layer as its file has it, not checked against its text: the journal has steps that are still to be done to it. */
    Layer loadLayerAsSaved(LayerKey key) throws IOException;

    /** A text as its file has it, not checked against its hash: the journal has steps that are still to be done to it. */
    ArticleText loadTextAsSaved(String articleId) throws IOException;

    /** What was read of {@code part} is no longer in use: it is read anew when it is next asked for. */
    default void forget(StoredPart part) {
        // nothing is remembered
    }

    /** What to say of a layer that is kept although the corpus has no such article. */
    IOException strayLayer(LayerKey key);

    /** Whether there is a text of this article, good or damaged. */
    boolean keepsText(String articleId);

    /** The text of an article, checked against its hash. */
    ArticleText loadText(Article article) throws IOException;

    void saveCorpus(Corpus corpus) throws IOException;

    void saveSchema(Schema schema) throws IOException;

    void saveLayer(LayerKey key, Layer layer) throws IOException;

    void saveText(String articleId, ArticleText text) throws IOException;

    /** Removes a layer; does nothing where there is none. */
    void deleteLayer(LayerKey key) throws IOException;

    /** Removes a text; does nothing where there is none. */
    void deleteText(String articleId) throws IOException;

    /**
     * What others have changed since it was last loaded or saved here, and how. Any thread may ask at any time; what is saved here
     * meanwhile may then pass for changed.
     */
    default Map<StoredPart, OutsideChange.Kind> changedOutside() throws IOException {
        return Map.of();
    }

    /** What others have put there may be overwritten from now on; a copy of it is kept. */
    default void giveWay(StoredPart part) throws IOException {
        // nobody else can have changed it
    }

    /** Whether the user has been asked by the file system not to change a part: its file or folder is write-protected. */
    default boolean isProtected(StoredPart part) {
        return false;
    }

    /** Where the steps of the open corpus are written down; always the same one. */
    default StepJournal journal() {
        return StepJournal.NONE;
    }

    /** Lets go of files and locks. */
    @Override
    void close();
}
