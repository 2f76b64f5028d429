package org.peristiwa.edit.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfSchema;
import org.peristiwa.edit.storage.StoredPart.OfText;

/**
 * Brings a storage up to the model, part by part, in an order in which a stop in between never leaves a corpus
 * that names what is not there: first what is new, then the corpus that names it, last what it no longer names.
 */
final class Saving {

    private final OpenModel model;
    private final CorpusStorage storage;
    private final SavedStates states;

    Saving(OpenModel model, CorpusStorage storage, SavedStates states) {
        this.model = model;
        this.storage = storage;
        this.states = states;
    }

    void saveAll() throws IOException {
        save(states.unsaved());
    }

    /** A layer, and before it what it stands on: an article, an annotator or a schema that is not saved yet. */
    void save(LayerKey key) throws IOException {
        StoredPart layer = new OfLayer(key);
        if (!states.isUnsaved(layer)) {
            return;
        }
        List<StoredPart> parts = new ArrayList<>(List.of(layer));
        if (states.isUnsaved(new OfCorpus())) {
            states.unsaved().stream().filter(part -> !(part instanceof OfLayer)).forEach(parts::add);
            states.unsaved().stream().filter(this::isGone).forEach(parts::add);
        }
        save(Set.copyOf(parts));
    }

    private void save(Set<StoredPart> parts) throws IOException {
        List<StoredPart> there = parts.stream().filter(part -> !isGone(part)).toList();
        List<StoredPart> inOrder = Stream.of(
                        there.stream().filter(OfText.class::isInstance),
                        there.stream().filter(OfSchema.class::isInstance),
                        there.stream().filter(OfLayer.class::isInstance),
                        there.stream().filter(OfCorpus.class::isInstance),
                        parts.stream().filter(this::isGone))
                .flatMap(stream -> stream)
                .toList();
        for (StoredPart part : inOrder) {
            write(part);
            states.saved(part);
        }
    }

    private boolean isGone(StoredPart part) {
        return (part instanceof OfLayer layer && !model.knows(layer.key()))
                || (part instanceof OfText text && !model.hasTextInMemory(text.article()));
    }

    private void write(StoredPart part) throws IOException {
        if (part instanceof OfCorpus) {
            storage.saveCorpus(model.corpus());
        } else if (part instanceof OfSchema) {
            storage.saveSchema(model.schema());
        } else if (part instanceof OfLayer layer) {
            writeLayer(layer.key());
        } else if (part instanceof OfText text) {
            writeText(text.article());
        }
    }

    private void writeLayer(LayerKey key) throws IOException {
        if (model.knows(key)) {
            storage.saveLayer(key, model.openLayer(key).layer());
        } else {
            storage.deleteLayer(key);
        }
    }

    private void writeText(String article) throws IOException {
        if (model.hasTextInMemory(article)) {
            storage.saveText(article, model.text(article));
        } else {
            storage.deleteText(article);
        }
    }
}
