package org.peristiwa.edit.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peristiwa.edit.LayerInvariants;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Recovery;
import org.peristiwa.edit.TextHash;
import org.peristiwa.edit.storage.CorpusStorage;
import org.peristiwa.edit.storage.KeptHistory;
import org.peristiwa.edit.storage.KeptHistory.PartHistory;
import org.peristiwa.edit.storage.KeptStep;
import org.peristiwa.edit.storage.StoredPart;
import org.peristiwa.edit.storage.StoredPart.OfCorpus;
import org.peristiwa.edit.storage.StoredPart.OfLayer;
import org.peristiwa.edit.storage.StoredPart.OfSchema;
import org.peristiwa.edit.storage.StoredPart.OfText;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.words.Localised;

/** Brings the model that has been read from the files to where earlier sessions had come, and their steps with it. */
final class Recovering {

    private static final System.Logger LOG = System.getLogger(Recovering.class.getName());

    private final CorpusStorage storage;
    private final Map<KeptStep, Step> steps = new HashMap<>();

    Recovering(CorpusStorage storage) {
        this.storage = storage;
    }

    /**
     * A corpus as it is to be worked on.
     *
     * @param model brought up to where the journal ends
     * @param writer writes it
     * @param history of earlier sessions
     * @param states how far the files have followed
     * @param recovery what to tell the user
     */
    record Opened(OpenModel model, ModelWriter writer, History history, SavedStates states, Recovery recovery) {}

    /** Steps that earlier sessions did, oldest first, and undid, the next one to redo first. */
    record History(List<Step> done, List<Step> undone) {}

    /** @throws IOException if the corpus cannot be read at all */
    Opened open() throws IOException {
        OpenModel model = new OpenModel(storage);
        KeptHistory kept = storage.journal().history();
        try {
            return opened(model, kept);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "what the journal kept does not fit the files", e);
            String file = storage.journal().putAside();
            Recovery recovery = new Recovery(
                    0, Set.of(), Optional.of(new Recovery.PutAside(unsaved(kept).size(), file, Localised.told(e))));
            // The model may be torn: it is read once more.
            OpenModel fresh = new OpenModel(storage);
            return new Opened(
                    fresh,
                    new ModelWriter(fresh),
                    new History(List.of(), List.of()),
                    new SavedStates(),
                    unsaved(kept).isEmpty() ? Recovery.NONE : recovery);
        }
    }

    private Opened opened(OpenModel model, KeptHistory kept) {
        ModelWriter writer = new ModelWriter(model);
        List<StoredPart> behind = kept.parts().keySet().stream()
                .filter(part -> kept.parts().get(part).isUnsaved())
                .sorted(Comparator.comparingInt(Recovering::rank))
                .toList();
        behind.forEach(model::readAsSaved);
        catchUp(behind, kept, model, writer);
        behind.forEach(part -> requireSound(part, model));
        SavedStates states = new SavedStates();
        kept.parts()
                .forEach((part, history) -> states.restore(
                        part, steps(writer, history.steps()), history.saved().map(step -> step(writer, step))));
        Set<LayerKey> layers = behind.stream()
                .filter(OfLayer.class::isInstance)
                .map(part -> ((OfLayer) part).key())
                .collect(Collectors.toSet());
        return new Opened(
                model,
                writer,
                new History(steps(writer, kept.done()), steps(writer, kept.undone())),
                states,
                new Recovery(unsaved(kept).size(), layers, kept.putAside()));
    }

    /** Layers and texts are of articles, which the corpus lists. */
    private static int rank(StoredPart part) {
        if (part instanceof OfCorpus) {
            return 0;
        }
        return part instanceof OfSchema ? 1 : part instanceof OfText ? 2 : 3;
    }

    /** What parts of one rank have to catch up with. */
    private record Missed(int rank, List<KeptStep> takeBack, List<KeptStep> make) {}

    /**
     * Parts that missed the same catch up together: an import may have touched thousands, and a step is read as a whole
     * each time.
     */
    private static void catchUp(List<StoredPart> behind, KeptHistory kept, OpenModel model, ModelWriter writer) {
        Map<Missed, Set<StoredPart>> together = new LinkedHashMap<>();
        for (StoredPart part : behind) {
            PartHistory history = kept.parts().get(part);
            together.computeIfAbsent(
                            new Missed(rank(part), history.takeBack(), history.make()), any -> new LinkedHashSet<>())
                    .add(part);
        }
        together.forEach((missed, parts) -> catchUp(parts, missed, model, writer));
    }

    private static void catchUp(Set<StoredPart> parts, Missed missed, OpenModel model, ModelWriter writer) {
        parts.removeIf(part -> {
            boolean isGone = part instanceof OfLayer layer
                    && model.article(layer.key().article()).isEmpty();
            if (isGone) {
                // Whatever was done to it before, it went with its article.
                model.removeLayer(((OfLayer) part).key());
            }
            return isGone;
        });
        for (KeptStep step : missed.takeBack()) {
            writer.takeBackAll(step.backward(model, parts::contains));
        }
        for (KeptStep step : missed.make()) {
            writer.makeAll(step.forward(model, parts::contains));
        }
    }

    private static void requireSound(StoredPart part, OpenModel model) {
        if (part instanceof OfText text) {
            requireKnown(text.article(), model);
        }
        if (!(part instanceof OfLayer layer) || !model.knows(layer.key())) {
            return;
        }
        Layer open = model.openLayer(layer.key()).layer();
        if (!model.article(layer.key().article())
                .map(Article::getTextHash)
                .equals(Optional.ofNullable(open.getTextHash()))) {
            throw new UnfitStepsException(
                    "recovery.otherText", layer.key().annotator(), layer.key().article());
        }
        List<LayerInvariants.Violation> violations =
                LayerInvariants.violations(open, model.text(layer.key().article()));
        if (!violations.isEmpty()) {
            throw new UnfitStepsException(violations.get(0));
        }
    }

    private static void requireKnown(String articleId, OpenModel model) {
        Optional<Article> article = model.article(articleId);
        if (article.isPresent()
                && !TextHash.of(model.text(articleId)).equals(article.get().getTextHash())) {
            throw new UnfitStepsException("recovery.text", articleId);
        }
    }

    private static Set<KeptStep> unsaved(KeptHistory kept) {
        Set<KeptStep> unsaved = new HashSet<>();
        kept.parts().values().forEach(history -> {
            unsaved.addAll(history.takeBack());
            unsaved.addAll(history.make());
        });
        return unsaved;
    }

    private List<Step> steps(ModelWriter writer, List<KeptStep> kept) {
        List<Step> found = new ArrayList<>();
        kept.forEach(step -> found.add(step(writer, step)));
        return found;
    }

    private Step step(ModelWriter writer, KeptStep kept) {
        return steps.computeIfAbsent(kept, one -> new Step(writer, one));
    }
}
