package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;
import org.peristiwa.words.Localised;

/** The lines of one layer: mentions, events, relations, ties; {@link PartLines} writes what hangs on them. */
final class LayerLines {

    // Made once, as each argument and relation is looked up with one.
    private static final Localised PARTICIPANT = BratWords.of("participant");
    private static final Localised SOURCE = BratWords.of("source");
    private static final Localised END = BratWords.of("end");

    private final Layer layer;
    private final ArticleText text;
    private final OffsetMap offsets;
    private final Names names;
    private final Usage usage;
    private final LayerLosses losses;
    private final IdPlan ids;
    private final Map<Annotation, Extent> triggers = new HashMap<>();
    private final Map<Attribution, String> contents = new HashMap<>();
    private final BratLayout layout;
    private final StringBuilder given = new StringBuilder();
    private final StringBuilder textBounds = new StringBuilder();
    private final StringBuilder events = new StringBuilder();
    private final StringBuilder ties = new StringBuilder();
    private final PartLines parts;

    LayerLines(
            BratLayout layout,
            Layer layer,
            ArticleText text,
            OffsetMap offsets,
            Names names,
            Usage usage,
            LossSink sink) {
        this.layout = layout;
        this.ids = new IdPlan(!layout.setsEntitiesApart());
        this.layer = layer;
        this.text = text;
        this.offsets = offsets;
        this.names = names;
        this.usage = usage;
        this.losses = new LayerLosses(BratFormat.DESCRIPTION.id(), layer, text, sink);
        this.parts = new PartLines(names, usage, ids, losses);
    }

    /** The content of each file of the layout. */
    List<String> write() {
        plan();
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof EventMention event) {
                event(event);
            } else if (annotation instanceof Mention mention) {
                mention(mention);
            } else if (annotation instanceof Attribution report) {
                report(report);
            }
        }
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Relation relation) {
                relation(relation);
            } else if (annotation instanceof Cluster cluster) {
                tie(cluster);
            }
        }
        losses.provenance();
        losses.layerState();
        String rest =
                textBounds.append(events).append(ties).append(parts.lines()).toString();
        return layout.setsEntitiesApart() ? List.of(given.toString(), rest) : List.of(rest);
    }

    private void plan() {
        if (layout.setsEntitiesApart()) {
            plan(layer.getAnnotations().stream().filter(LayerLines::isGiven).toList());
            plan(layer.getAnnotations().stream().filter(any -> !isGiven(any)).toList());
        } else {
            plan(layer.getAnnotations());
        }
        ids.settle();
    }

    private static boolean isGiven(Annotation annotation) {
        return annotation instanceof Mention && !(annotation instanceof EventMention);
    }

    private void plan(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof EventMention event) {
                Extent trigger = event.getExtent() == null ? borrowedTrigger(event) : event.getExtent();
                planEvent(event, writtenType(event), trigger, IdPlan.isTriggerOnly(event));
            } else if (annotation instanceof Mention mention && mention.getExtent() != null) {
                ids.textBound(mention, writtenType(mention), mention.getExtent());
            } else if (annotation instanceof Attribution report) {
                planEvent(report, names.write(Names.Kind.EVENT_TYPE, Ours.ATTRIBUTION), cue(report), false);
            } else if (annotation instanceof Relation relation) {
                ids.own(relation, 'R');
            }
        }
    }

    private void planEvent(Annotation event, String type, @Nullable Extent trigger, boolean triggerOnly) {
        if (trigger == null) {
            return;
        }
        triggers.put(event, trigger);
        ids.textBound(event, type, trigger);
        if (!triggerOnly) {
            ids.own(event, 'E');
        }
    }

    private @Nullable Extent borrowedTrigger(EventMention event) {
        return event.getArguments().stream()
                .map(argument -> firstMention(argument.getFiller()))
                .flatMap(Optional::stream)
                .map(Mention::getExtent)
                .filter(extent -> extent != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Extent cue(Attribution report) {
        if (report.getCue() != null || report.getContent() != null) {
            return report.getCue() == null ? report.getContent() : report.getCue();
        }
        return firstMention(report.getSource()).map(Mention::getExtent).orElse(null);
    }

    private static Optional<Mention> firstMention(@Nullable Filler filler) {
        if (filler instanceof Mention mention) {
            return Optional.of(mention);
        }
        if (filler instanceof Entity entity) {
            return entity.getMentions().stream().findFirst();
        }
        return filler instanceof Event event
                ? event.getMentions().stream().map(mention -> (Mention) mention).findFirst()
                : Optional.empty();
    }

    private String writtenType(Mention mention) {
        String type = Names.orEmpty(mention.getType());
        if (mention instanceof EventMention) {
            usage.event(type);
            return names.write(Names.Kind.EVENT_TYPE, type);
        }
        if (mention instanceof TimeMention) {
            usage.time(type);
            return names.write(Names.Kind.TIME_TYPE, type);
        }
        if (mention instanceof org.peristiwa.model.layer.ValueMention) {
            usage.value(type);
            return names.write(Names.Kind.VALUE_TYPE, type);
        }
        usage.entity(type);
        return names.write(Names.Kind.ENTITY_TYPE, type);
    }

    private void mention(Mention mention) {
        if (ids.textBoundOf(mention) == null) {
            losses.lost(Loss.Kind.DROPPED, "no-extent", mention, BratWords.of("noExtent"), Localised.none());
            return;
        }
        textBound(mention, writtenType(mention), mention.getExtent());
        if (mention instanceof TimeMention time && time.getAnchor() != null) {
            anchor(time, time.getAnchor());
        }
        parts.of(mention);
        head(mention, mention.getExtent());
    }

    private void textBound(Annotation annotation, String type, Extent extent) {
        if (ids.writesTextBound(annotation)) {
            SourceId source = SourceId.parse(annotation.getSourceId());
            List<Span> pieces = source == null ? extent.pieces() : source.reordered(extent.pieces());
            boolean apart = layout.setsEntitiesApart() && isGiven(annotation);
            textBound(apart ? given : textBounds, Names.orEmpty(ids.textBoundOf(annotation)), type, pieces);
        }
    }

    private void textBound(StringBuilder lines, String id, String type, List<Span> pieces) {
        lines.append(id).append('\t').append(type);
        char separator = ' ';
        for (Span piece : pieces) {
            lines.append(separator)
                    .append(offsets.fromUtf16(piece.begin(), OffsetUnit.CODE_POINT))
                    .append(' ')
                    .append(offsets.fromUtf16(piece.end(), OffsetUnit.CODE_POINT));
            separator = ';';
        }
        String surface = pieces.stream().map(text::slice).collect(Collectors.joining(" "));
        lines.append('\t').append(BratFormat.onOneLine(surface)).append('\n');
    }

    private void head(Mention mention, @Nullable Extent extent) {
        if (extent != null && extent.head().isPresent()) {
            Span head = extent.head().get();
            String place = offsets.fromUtf16(head.begin(), OffsetUnit.CODE_POINT) + " "
                    + offsets.fromUtf16(head.end(), OffsetUnit.CODE_POINT) + " "
                    + text.slice(head);
            parts.tell(mention, "head", Ours.HEAD, place, LossWords.of("head"));
        }
    }

    private void event(EventMention event) {
        Extent trigger = triggers.get(event);
        if (trigger == null) {
            losses.lost(Loss.Kind.DROPPED, "implicit-event", event, BratWords.of("noPlace"), Localised.none());
            return;
        }
        String type = writtenType(event);
        textBound(event, type, trigger);
        if (!IdPlan.isTriggerOnly(event)) {
            events.append(ids.idOf(event)).append('\t').append(type).append(':').append(ids.textBoundOf(event));
            new ArgumentWords(event).write();
            events.append('\n');
        }
        if (event.getExtent() == null) {
            parts.flag(event, Ours.NO_TRIGGER);
            losses.lost(
                    Loss.Kind.MOVED_TO_ANNOTATION,
                    "implicit-event",
                    event,
                    LossWords.of("implicitEvent"),
                    BratWords.of("standIn"));
        }
        parts.of(event);
        head(event, event.getExtent());
    }

    /** The role part of an event's line. */
    private final class ArgumentWords {
        private final EventMention event;
        private final Map<String, Integer> counts = new HashMap<>();

        ArgumentWords(EventMention event) {
            this.event = event;
        }

        void write() {
            for (Argument argument : event.getArguments()) {
                Optional<String> filler = reference(argument.getFiller(), event, PARTICIPANT);
                if (filler.isPresent()) {
                    events.append(' ').append(numbered(argument)).append(':').append(filler.get());
                } else if (argument.getFiller() != null) {
                    losses.lost(
                            Loss.Kind.DROPPED, "participant", event, LossWords.unwritten(argument), Localised.none());
                }
                parts.of(argument, filler.orElse(""));
            }
        }

        /** The role with the number of its repetition, passing over names that are roles themselves. */
        private String numbered(Argument argument) {
            String role = Names.orEmpty(argument.getRole());
            usage.role(Names.orEmpty(event.getType()), role);
            String written = names.write(Names.Kind.ROLE, role);
            int count = counts.merge(role, 1, Integer::sum);
            while (count > 1 && names.knows(Names.Kind.ROLE, written + count)) {
                count = counts.merge(role, 1, Integer::sum);
            }
            return count == 1 ? written : written + count;
        }
    }

    /** The id of what fills a role or stands at an end; a cluster is named by its first mention. */
    private Optional<String> reference(@Nullable Filler filler, Annotation from, Localised what) {
        Optional<Mention> mention = firstMention(filler);
        Optional<String> id = mention.flatMap(found -> Optional.ofNullable(ids.idOf(found)));
        if (filler instanceof Cluster && id.isPresent()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "cluster-reference",
                    from,
                    BratWords.of("cluster.as", what),
                    LossWords.firstMention());
        }
        return id;
    }

    private void anchor(TimeMention time, TimeMention anchor) {
        String to = ids.idOf(anchor);
        if (to != null) {
            usage.relation(Ours.ANCHOR);
            ties.append(ids.next('R')).append('\t').append(names.write(Names.Kind.RELATION, Ours.ANCHOR));
            ties.append(" Arg1:")
                    .append(ids.idOf(time))
                    .append(" Arg2:")
                    .append(to)
                    .append('\n');
            losses.lost(
                    Loss.Kind.MOVED_TO_ANNOTATION,
                    "time-anchor",
                    time,
                    LossWords.timeAnchor(),
                    BratWords.of("countsFrom"));
        }
    }

    private void relation(Relation relation) {
        Optional<String> from = reference(relation.getSource(), relation, END);
        Optional<String> to = reference(relation.getTarget(), relation, END);
        if (from.isEmpty() || to.isEmpty()) {
            losses.lost(Loss.Kind.DROPPED, "relation", relation, LossWords.relationEnd(), Localised.none());
            return;
        }
        String type = Names.orEmpty(relation.getType());
        usage.relation(type);
        ties.append(ids.idOf(relation))
                .append('\t')
                .append(names.write(Names.Kind.RELATION, type))
                .append(' ')
                .append(usage.end(type, true))
                .append(':')
                .append(from.get())
                .append(' ')
                .append(usage.end(type, false))
                .append(':')
                .append(to.get())
                .append('\n');
        parts.of(relation);
    }

    private void tie(Cluster cluster) {
        List<Mention> mentions = new ArrayList<>();
        if (cluster instanceof Entity entity) {
            mentions.addAll(entity.getMentions());
        } else if (cluster instanceof Event event) {
            mentions.addAll(event.getMentions());
        }
        List<Mention> written =
                mentions.stream().filter(mention -> ids.idOf(mention) != null).toList();
        if (written.isEmpty()) {
            losses.lost(Loss.Kind.DROPPED, "empty-cluster", cluster, BratWords.of("cluster.empty"), Localised.none());
            return;
        }
        String tie = cluster.getTie() == null ? BratFormat.EQUIV : cluster.getTie();
        usage.relation(tie);
        ties.append("*\t").append(names.write(Names.Kind.RELATION, tie));
        written.forEach(mention -> ties.append(' ').append(ids.idOf(mention)));
        ties.append('\n');
        parts.of(cluster, written.get(0));
    }

    private void report(Attribution report) {
        Extent trigger = triggers.get(report);
        if (trigger == null) {
            losses.lost(Loss.Kind.DROPPED, "attribution", report, BratWords.of("report.noPlace"), Localised.none());
            return;
        }
        usage.event(Ours.ATTRIBUTION);
        String type = names.write(Names.Kind.EVENT_TYPE, Ours.ATTRIBUTION);
        textBound(report, type, trigger);
        events.append(ids.idOf(report)).append('\t').append(type).append(':').append(ids.textBoundOf(report));
        reference(report.getSource(), report, SOURCE).ifPresent(id -> reportRole(Ours.SOURCE, 1, id));
        if (report.getContent() != null) {
            usage.entity(Ours.CONTENT_TYPE);
            String id = contents.computeIfAbsent(report, any -> ids.next('T'));
            textBound(
                    textBounds,
                    id,
                    names.write(Names.Kind.ENTITY_TYPE, Ours.CONTENT_TYPE),
                    report.getContent().pieces());
            reportRole(Ours.CONTENT, 1, id);
        }
        int count = 0;
        for (EventMention event : report.getContentEvents()) {
            if (ids.idOf(event) != null) {
                reportRole(Ours.CONTENT_EVENT, ++count, Names.orEmpty(ids.idOf(event)));
            }
        }
        count = 0;
        for (Attribution inner : report.getContentAttributions()) {
            if (ids.idOf(inner) != null) {
                reportRole(Ours.CONTENT_REPORT, ++count, Names.orEmpty(ids.idOf(inner)));
            }
        }
        events.append('\n');
        if (report.getCue() == null) {
            parts.flag(report, Ours.NO_CUE);
        }
        losses.lost(
                Loss.Kind.MOVED_TO_ANNOTATION,
                "attribution",
                report,
                LossWords.of("report"),
                BratWords.of("report.event", type));
        parts.of(report);
    }

    private void reportRole(String role, int number, String id) {
        usage.role(Ours.ATTRIBUTION, role);
        events.append(' ')
                .append(names.write(Names.Kind.ROLE, role))
                .append(number == 1 ? "" : String.valueOf(number))
                .append(':')
                .append(id);
    }
}
