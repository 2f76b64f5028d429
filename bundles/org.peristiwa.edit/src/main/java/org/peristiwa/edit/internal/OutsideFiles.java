package org.peristiwa.edit.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.OutsideChange;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.layer.IndexedLayer;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.StepJournal;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Layer;

/** What is done about files that another program has changed. Whoever calls holds the session. */
final class OutsideFiles {

    private final OpenModel model;
    private final ModelWriter writer;
    private final CorpusStorage storage;
    private final SavedStates states;
    private final StepJournal journal;
    private final StepHistory history;
    private final OlderLayers olderLayers;
    private final Fetching fetching;
    private final Listeners listeners;

    OutsideFiles(
            OpenModel model,
            ModelWriter writer,
            CorpusStorage storage,
            SavedStates states,
            StepHistory history,
            OlderLayers olderLayers,
            Fetching fetching,
            Listeners listeners) {
        this.model = model;
        this.writer = writer;
        this.storage = storage;
        this.states = states;
        this.journal = storage.journal();
        this.history = history;
        this.olderLayers = olderLayers;
        this.fetching = fetching;
        this.listeners = listeners;
    }

    List<OutsideChange> changes() throws IOException {
        List<OutsideChange> changes = new ArrayList<>();
        storage.changedOutside()
                .forEach((part, kind) -> changes.add(new OutsideChange(part, kind, states.isUnsaved(part))));
        return changes;
    }

    Optional<Layer> inFile(LayerKey key) throws IOException {
        Optional<Article> article = model.article(key.article());
        return article.isPresent() && storage.keepsLayer(key)
                ? Optional.of(storage.peekLayer(key, article.get(), model.text(key.article())))
                : Optional.empty();
    }

    void reload(LayerKey key) throws IOException {
        fetching.forget(key);
        Article article = model.article(key.article()).orElse(null);
        Optional<IndexedLayer> open = model.inMemory(key);
        List<CorpusChange.Part> parts = List.of();
        StoredPart part = new StoredPart.OfLayer(key);
        boolean there = storage.keepsLayer(key);
        if (!there || open.isEmpty()) {
            storage.forget(part);
        }
        if (article != null && open.isPresent()) {
            Layer fresh = there ? storage.loadLayer(key, article, model.text(key.article())) : model.emptyLayer(key);
            parts = new Rereading(model, writer).replace(open.get().layer(), fresh);
        }
        model.know(key);
        history.forgetUpTo(step -> step.touched().contains(part));
        journal.readAnew(part);
        states.readAnew(part);
        open.ifPresent(olderLayers::bringUpToDate);
        CorpusChange change = new CorpusChange(
                CorpusChange.Kind.READ_ANEW,
                VerbLabel.of("verb.readAnew", key.article()),
                parts,
                Set.of(key),
                false,
                false,
                null);
        listeners.tell(listener -> listener.changed(change));
        listeners.tell(CorpusListener::savedStateChanged);
    }

    void keepMine(StoredPart part) throws IOException {
        storage.giveWay(part);
        states.differs(part);
        listeners.tell(CorpusListener::savedStateChanged);
    }
}
