package org.peristiwa.exchange.standoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.Kept;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Extent;
import org.peristiwa.words.Message;

/**
 * The spans and ties of a layer. What has to be changed for that is told; what a format has no place for at all is told
 * elsewhere, from its description.
 */
public final class StandoffView {

    /** Finds what stands for an extent in the file. */
    @FunctionalInterface
    public interface Placing {

        /** The extent itself, in any format that holds all of them. */
        Placing AS_IT_IS = (mention, extent) -> Optional.of(extent);

        /** What is written for {@code extent} of {@code mention}; empty, and told, where it is left out. */
        Optional<Extent> place(Mention mention, Extent extent);
    }

    private final LayerLosses losses;
    private final List<MarkedSpan> spans = new ArrayList<>();
    private final Map<Mention, MarkedSpan> bySpan = new HashMap<>();
    private final List<SpanTie> ties = new ArrayList<>();

    private final Set<Mention> clustered = new HashSet<>();
    private final Set<Kept> keeps;

    private StandoffView(FormatDescription format, LayerLosses losses) {
        this.keeps = format.keeps();
        this.losses = losses;
    }

    /**
     * Sees {@code layer} as spans and ties.
     *
     * @param format tells what of a span is kept: what a tie cannot have of that is told, too
     * @param losses hears what spans and ties do not hold
     */
    public static StandoffView of(Layer layer, FormatDescription format, Placing placing, LayerLosses losses) {
        StandoffView view = new StandoffView(format, losses);
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                placing.place(mention, mention.getExtent()).ifPresent(extent -> view.add(mention, extent));
            }
        }
        for (Annotation annotation : layer.getAnnotations()) {
            view.tie(annotation);
        }
        return view;
    }

    /** The spans in the order of the layer. */
    public List<MarkedSpan> spans() {
        return spans;
    }

    /** The ties: participants of each event, then relations and coreference, in the order of the layer. */
    public List<SpanTie> ties() {
        return ties;
    }

    private void add(Mention mention, Extent extent) {
        MarkedSpan span = new MarkedSpan(spans.size() + 1, mention, extent);
        spans.add(span);
        bySpan.put(mention, span);
    }

    private void tie(Annotation annotation) {
        if (annotation instanceof EventMention event && bySpan.containsKey(event)) {
            event.getArguments().forEach(argument -> argument(event, argument));
        } else if (annotation instanceof Relation relation) {
            relation(relation);
        } else if (annotation instanceof Entity entity) {
            cluster(entity, entity.getMentions());
        } else if (annotation instanceof Event event) {
            cluster(event, event.getMentions());
        }
    }

    private void add(TieKind kind, @Nullable String label, MarkedSpan from, MarkedSpan to) {
        ties.add(new SpanTie(ties.size() + 1, kind, label == null ? "" : label, from, to));
    }

    private void argument(EventMention event, Argument argument) {
        Filler filler = argument.getFiller();
        MarkedSpan trigger = bySpan.get(event);
        if (filler == null || trigger == null) {
            return;
        }
        Optional<MarkedSpan> found = spanOf(filler);
        if (found.isEmpty()) {
            losses.dropped("participant", event, LossWords.unwritten(argument));
            return;
        }
        if (filler instanceof Cluster) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "cluster-participant",
                    event,
                    LossWords.of("clusterParticipant", String.valueOf(argument.getRole())),
                    LossWords.firstMention());
        }
        add(TieKind.ARGUMENT, argument.getRole(), trigger, found.get());
    }

    private void relation(Relation relation) {
        Optional<MarkedSpan> source = spanOf(relation.getSource());
        Optional<MarkedSpan> target = spanOf(relation.getTarget());
        if (source.isEmpty() || target.isEmpty()) {
            losses.dropped("relation-end", relation, LossWords.relationEnd());
            return;
        }
        if (relation.getSource() instanceof Cluster || relation.getTarget() instanceof Cluster) {
            losses.lost(
                    Loss.Kind.FLATTENED, "cluster-end", relation, LossWords.of("clusterEnd"), LossWords.firstMention());
        }
        tellDetails(relation, LossWords.of("relation", String.valueOf(relation.getType())));
        add(TieKind.RELATION, relation.getType(), source.get(), target.get());
    }

    private void cluster(Cluster cluster, List<? extends Mention> mentions) {
        List<MarkedSpan> placed = mentions.stream()
                .map(mention -> Optional.ofNullable(bySpan.get(mention)))
                .flatMap(Optional::stream)
                .toList();
        if (placed.size() < 2) {
            losses.dropped("lone-mention", cluster, LossWords.of("loneMention"));
            return;
        }
        if (cluster.getType() != null || cluster.getTie() != null) {
            losses.dropped("cluster-type", cluster, LossWords.of("clusterType"));
        }
        tellDetails(cluster, LossWords.of("meaning"));
        if (placed.stream().anyMatch(span -> clustered.contains(span.mention()))) {
            losses.dropped("second-cluster", cluster, LossWords.secondCluster());
            return;
        }
        placed.forEach(span -> clustered.add(span.mention()));
        for (MarkedSpan other : placed.subList(1, placed.size())) {
            add(TieKind.COREFERENCE, TieKind.COREFERENCE_LABEL, other, placed.get(0));
        }
    }

    /** A tie says its label and its ends and nothing else. */
    private void tellDetails(Annotation annotation, Message what) {
        if (keeps.contains(Kept.ATTRIBUTES)) {
            annotation
                    .getAttributes()
                    .forEach(value -> losses.dropped(
                            "tie-attribute", annotation, LossWords.of("attributeOf", value.getAttribute(), what)));
        }
        if (keeps.contains(Kept.NOTES)) {
            annotation.getNotes().forEach(note -> losses.dropped("tie-note", annotation, LossWords.of("noteOn", what)));
        }
    }

    private Optional<MarkedSpan> spanOf(@Nullable Filler filler) {
        if (filler instanceof Mention mention) {
            return Optional.ofNullable(bySpan.get(mention));
        }
        List<? extends Mention> mentions = filler instanceof Entity entity
                ? entity.getMentions()
                : filler instanceof Event event ? event.getMentions() : List.of();
        return mentions.stream()
                .map(mention -> Optional.ofNullable(bySpan.get(mention)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
