package org.peristiwa.exchange.datasets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.Options;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.tokens.TokenFit;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Segmenter;

/**
 * What of a layer a data set of events can hold: mentions, triggers and participants as runs of tokens. What has to be
 * changed for that is told; what the format has no place for at all is told elsewhere, from its description.
 */
final class EventProjection {

    /**
     * A mention at its tokens.
     *
     * @param surface the text of the tokens as it stands in the article
     */
    record Placed(Mention mention, TokenRange range, String surface) {

        String id() {
            return mention.getId();
        }

        String type() {
            return mention.getType() == null ? "" : mention.getType();
        }
    }

    /** A participant. */
    record Participant(String role, Placed filler, Argument argument) {}

    /** An event at its trigger. */
    record PlacedEvent(EventMention event, Placed trigger, List<Participant> participants) {

        String type() {
            return trigger.type();
        }
    }

    /** A relation between two mentions. */
    record PlacedRelation(Relation relation, Placed source, Placed target) {

        String type() {
            return relation.getType() == null ? "" : relation.getType();
        }
    }

    /** Mentions that mean the same. */
    record PlacedCluster(Cluster cluster, List<Placed> mentions) {}

    private final TokenView view;
    private final LayerLosses losses;
    private final Layer layer;
    private final boolean clustersTakePart;
    private final Map<Mention, Placed> placed = new LinkedHashMap<>();

    private EventProjection(TokenView view, Layer layer, LayerLosses losses, boolean clustersTakePart) {
        this.clustersTakePart = clustersTakePart;
        this.view = view;
        this.layer = layer;
        this.losses = losses;
    }

    /**
     * Cuts the article into tokens and finds those of each mention.
     *
     * @param clustersTakePart whether a cluster may be a participant; else its first mention is
     */
    static EventProjection of(
            LayerDocument document,
            Segmenter segmenter,
            Options options,
            LayerLosses losses,
            boolean clustersTakePart) {
        String language = document.article().getLanguage();
        Locale locale = Locale.forLanguageTag(language == null ? "und" : language);
        TokenView view = new TokenView(document.text(), segmenter.segment(document.text(), locale));
        EventProjection projection = new EventProjection(view, document.layer(), losses, clustersTakePart);
        projection.place(new TokenFit(view, TokenOptions.of(options), losses));
        return projection;
    }

    private void place(TokenFit fit) {
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                Optional<TokenRange> range = fit.fit(mention, mention.getExtent());
                range.ifPresent(found -> placed.put(mention, new Placed(mention, found, view.surface(found))));
                if (range.isPresent() && !(mention instanceof EntityMention) && !(mention instanceof EventMention)) {
                    losses.lost(
                            Loss.Kind.FLATTENED,
                            "kind",
                            mention,
                            DatasetWords.of("timeOrValue"),
                            DatasetWords.of("entityMention"));
                }
            }
        }
    }

    TokenView view() {
        return view;
    }

    LayerLosses losses() {
        return losses;
    }

    /** Entity mentions, times and values, in text order. */
    List<Placed> mentions() {
        return placed.values().stream()
                .filter(each -> !(each.mention() instanceof EventMention))
                .toList();
    }

    /** Events that have a trigger, in text order; participants that are events are not among theirs. */
    List<PlacedEvent> events() {
        List<PlacedEvent> events = new ArrayList<>();
        for (Placed trigger : placed.values()) {
            if (trigger.mention() instanceof EventMention event) {
                events.add(new PlacedEvent(event, trigger, participants(event)));
            }
        }
        return events;
    }

    private List<Participant> participants(EventMention event) {
        List<Participant> participants = new ArrayList<>();
        for (Argument argument : event.getArguments()) {
            Filler filler = argument.getFiller();
            if (filler == null || filler instanceof EventMention || filler instanceof Event) {
                continue;
            }
            String role = argument.getRole() == null ? "" : argument.getRole();
            Optional<Placed> found = mentionOf(filler);
            if (found.isEmpty()) {
                losses.dropped("participant", event, LossWords.of("participantUnwritten", role));
                continue;
            }
            if (filler instanceof Cluster && !clustersTakePart) {
                losses.lost(
                        Loss.Kind.FLATTENED,
                        "cluster-participant",
                        event,
                        LossWords.of("clusterParticipant", role),
                        LossWords.firstMention());
            }
            participants.add(new Participant(role, found.get(), argument));
        }
        return participants;
    }

    /** The mention that stands for a filler: itself, or the first one of a cluster that has a place. */
    Optional<Placed> mentionOf(@Nullable Filler filler) {
        if (filler instanceof Mention mention) {
            return Optional.ofNullable(placed.get(mention));
        }
        List<? extends Mention> mentions = filler instanceof Entity entity
                ? entity.getMentions()
                : filler instanceof Event event ? event.getMentions() : List.of();
        return mentions.stream()
                .map(mention -> Optional.ofNullable(placed.get(mention)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Relations of which both ends are written; the others are told. */
    List<PlacedRelation> relations() {
        List<PlacedRelation> relations = new ArrayList<>();
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Relation relation) {
                Optional<Placed> source = mentionOf(relation.getSource());
                Optional<Placed> target = mentionOf(relation.getTarget());
                if (source.isPresent() && target.isPresent()) {
                    relations.add(new PlacedRelation(relation, source.get(), target.get()));
                } else {
                    losses.dropped("relation", relation, LossWords.relationEnd());
                }
            }
        }
        return relations;
    }

    /** Clusters of entities or, if {@code events}, of events. */
    List<PlacedCluster> clusters(boolean events) {
        List<PlacedCluster> clusters = new ArrayList<>();
        for (Annotation annotation : layer.getAnnotations()) {
            List<? extends Mention> members = annotation instanceof Entity entity && !events
                    ? entity.getMentions()
                    : annotation instanceof Event event && events ? event.getMentions() : List.of();
            List<Placed> found = members.stream()
                    .map(mention -> Optional.ofNullable(placed.get(mention)))
                    .flatMap(Optional::stream)
                    .toList();
            if (!found.isEmpty()) {
                clusters.add(new PlacedCluster((Cluster) annotation, found));
            }
        }
        return clusters;
    }
}
