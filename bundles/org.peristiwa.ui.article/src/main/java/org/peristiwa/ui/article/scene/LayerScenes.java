package org.peristiwa.ui.article.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.Scene;
import org.peristiwa.ui.article.layout.SceneSource;
import org.peristiwa.ui.article.layout.Tie;

/** Turns stretches of a layer into scenes, with words in the language of the screen. */
public final class LayerScenes implements SceneSource {

    private final CorpusSession session;
    private final Layer layer;
    private final Supplier<Locale> language;

    public LayerScenes(CorpusSession session, Layer layer, Supplier<Locale> language) {
        this.session = session;
        this.layer = layer;
        this.language = language;
    }

    @Override
    public Scene scene(Span span) {
        return session.reading(() -> read(span));
    }

    private Scene read(Span span) {
        LayerIndex index = session.index(layer);
        MarkMaker maker = new MarkMaker(session.types(), language.get());
        List<Mark> marks = new ArrayList<>();
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (Mention mention : index.hullOverlapping(span)) {
            marks.add(maker.mark(mention));
            if (span.contains(mention.getExtent().begin())) {
                addTies(mention, index, ties);
            }
        }
        return new Scene(marks, List.copyOf(ties.values()));
    }

    private void addTies(Mention mention, LayerIndex index, Map<String, Tie> ties) {
        if (mention instanceof EventMention event) {
            event.getArguments().forEach(argument -> addArgument(argument, ties));
        }
        index.argumentsFilledBy(mention).forEach(argument -> addArgument(argument, ties));
        for (Cluster cluster : index.clustersOf(mention)) {
            index.argumentsFilledBy(cluster).forEach(argument -> addArgument(argument, ties));
        }
        index.relationsOf(mention).forEach(relation -> addRelation(relation, ties));
    }

    private void addArgument(Argument argument, Map<String, Tie> ties) {
        EventMention event = argument.getEvent();
        Extent trigger = event.getExtent();
        if (trigger == null || argument.getFiller() == null || ties.containsKey(argument.getId())) {
            return;
        }
        FillerPlace.mentionOf(argument.getFiller(), trigger.begin()).ifPresent(filler -> {
            List<String> names = session.types()
                    .role(event.getType(), argument.getRole())
                    .map(this::names)
                    .orElseGet(() -> List.of(argument.getRole()));
            ties.put(
                    argument.getId(),
                    new Tie(
                            argument.getId(),
                            Tie.Kind.ARGUMENT,
                            event.getId(),
                            trigger,
                            filler.getId(),
                            filler.getExtent(),
                            names));
        });
    }

    private void addRelation(Relation relation, Map<String, Tie> ties) {
        Filler from = relation.getSource();
        Filler to = relation.getTarget();
        if (from == null || to == null || ties.containsKey(relation.getId())) {
            return;
        }
        Optional<Mention> source = FillerPlace.mentionOf(from, 0);
        Optional<Mention> target =
                source.flatMap(s -> FillerPlace.mentionOf(to, s.getExtent().begin()));
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        List<String> names = session.types()
                .relationType(relation.getType())
                .map(this::names)
                .orElseGet(() -> List.of(relation.getType()));
        ties.put(
                relation.getId(),
                new Tie(
                        relation.getId(),
                        Tie.Kind.RELATION,
                        source.get().getId(),
                        source.get().getExtent(),
                        target.get().getId(),
                        target.get().getExtent(),
                        names));
    }

    private List<String> names(SchemaElement element) {
        return MarkMaker.words(element, session.types(), language.get());
    }
}
