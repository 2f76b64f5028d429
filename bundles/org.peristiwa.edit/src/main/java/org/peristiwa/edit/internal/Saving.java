package org.peristiwa.edit.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfSchema;
import org.peristiwa.edit.storage.StoredPart.OfText;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusPackage;

/**
 * Brings a storage up to the model, part by part, in an order in which a stop in between never leaves a corpus
 * that names what is not there: first what is new, then the corpus that names it, last what it no longer names.
 */
final class Saving {

    private final OpenModel model;
    private final CorpusStorage storage;
    private final SavedStates states;
    /** How many corrections of an article the corpus records that is saved; of most there are none, and no entry. */
    private final Map<String, Integer> savedCorrections = new HashMap<>();

    Saving(OpenModel model, CorpusStorage storage, SavedStates states) {
        this.model = model;
        this.storage = storage;
        this.states = states;
        model.corpus().getArticles().forEach(article -> remember(article.getId(), corrections(article)));
    }

    /** What is corrected is the text: of no other article the number can be another. */
    private void rememberCorrections(Set<StoredPart> saved) {
        for (StoredPart part : saved) {
            if (part instanceof OfText text) {
                remember(text.article(), corrections(text.article()));
            }
        }
    }

    private void remember(String article, int corrections) {
        if (corrections > 0) {
            savedCorrections.put(article, corrections);
        } else {
            savedCorrections.remove(article);
        }
    }

    private static int corrections(Article article) {
        return article.eIsSet(CorpusPackage.Literals.ARTICLE__CORRECTIONS)
                ? article.getCorrections().size()
                : 0;
    }

    void saveAll() throws IOException {
        save(states.unsaved());
    }

    /**
     * A layer, and before it what it stands on: an article, an annotator or a schema that is not saved yet. Where the
     * text of an article is among it, all layers of that article are, as they count in it.
     */
    void save(LayerKey key) throws IOException {
        StoredPart layer = new OfLayer(key);
        if (!states.isUnsaved(layer)) {
            return;
        }
        List<StoredPart> parts = new ArrayList<>(List.of(layer));
        if (states.isUnsaved(new OfCorpus())) {
            states.unsaved().stream().filter(part -> !(part instanceof OfLayer)).forEach(parts::add);
            states.unsaved().stream().filter(this::isGone).forEach(parts::add);
            states.unsaved().stream().filter(this::countsInUnsavedText).forEach(parts::add);
        }
        save(Set.copyOf(parts));
    }

    private void save(Set<StoredPart> parts) throws IOException {
        List<StoredPart> there = parts.stream().filter(part -> !isGone(part)).toList();
        List<StoredPart> inOrder = Stream.of(
                        there.stream().filter(OfText.class::isInstance).filter(part -> !isCorrected(part)),
                        there.stream().filter(OfSchema.class::isInstance),
                        there.stream().filter(OfLayer.class::isInstance).filter(part -> !isCorrected(part)),
                        there.stream().filter(OfCorpus.class::isInstance),
                        there.stream().filter(OfText.class::isInstance).filter(this::isCorrected),
                        there.stream().filter(OfLayer.class::isInstance).filter(this::isCorrected),
                        parts.stream().filter(this::isGone))
                .flatMap(stream -> stream)
                .toList();
        for (StoredPart part : inOrder) {
            write(part);
            states.saved(part);
            if (part instanceof OfCorpus) {
                rememberCorrections(parts);
            }
        }
    }

    private boolean countsInUnsavedText(StoredPart part) {
        return part instanceof OfLayer layer
                && states.isUnsaved(new OfText(layer.key().article()));
    }

    /**
     * Whether it is a text that has been corrected since it was saved, or a layer that counts in one. The corpus goes
     * before them: by the corrections that it records, what is not saved yet is brought up to date when read.
     * Where corrections have been undone it goes behind them for the same reason.
     */
    private boolean isCorrected(StoredPart part) {
        if (part instanceof OfLayer layer) {
            return isCorrected(new OfText(layer.key().article()));
        }
        return part instanceof OfText text
                && states.isUnsaved(text)
                && storage.keepsText(text.article())
                && corrections(text.article()) > savedCorrections.getOrDefault(text.article(), 0);
    }

    private int corrections(String article) {
        return model.article(article).map(Saving::corrections).orElse(0);
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
