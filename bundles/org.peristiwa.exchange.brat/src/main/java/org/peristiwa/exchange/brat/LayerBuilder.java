package org.peristiwa.exchange.brat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.brat.AnnLine.EventLine;
import org.peristiwa.exchange.brat.AnnLine.RelationLine;
import org.peristiwa.exchange.brat.AnnLine.RoleFiller;
import org.peristiwa.exchange.brat.AnnLine.TextBound;
import org.peristiwa.exchange.brat.AnnLine.TieLine;
import org.peristiwa.exchange.brat.ImportedTypes.MentionKind;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Origin;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;

/**
 * Makes a layer of the lines of one file.
 *
 * <p>A trigger and its event become one event mention. A text-bound line that is a trigger and that other
 * lines speak of by its own id, or whose type is another than its event's, becomes a mention of its own as well.
 */
final class LayerBuilder {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    private final ImportedTypes types;
    private final AnnReferences lines;
    private final ArticleText text;
    private final LossSink losses;
    private final Layer layer;
    private final Map<String, Annotation> byId = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();

    /** @param layer the layer to fill, with its annotator and article set */
    LayerBuilder(ImportedTypes types, AnnReferences lines, ArticleText text, Layer layer, LossSink losses) {
        this.types = types;
        this.lines = lines;
        this.text = text;
        this.layer = layer;
        this.losses = losses;
    }

    /** Fills the layer. */
    void build() {
        Map<String, List<EventLine>> triggers = lines.triggers();
        Set<String> referenced = lines.referenced();
        for (AnnLine line : lines.lines()) {
            if (line instanceof TextBound bound) {
                List<EventLine> events = triggers.getOrDefault(bound.id(), List.of());
                boolean isOtherType =
                        events.stream().anyMatch(event -> !event.type().equals(bound.type()));
                if (events.isEmpty() || isOtherType || referenced.contains(bound.id())) {
                    mention(bound);
                }
            } else if (line instanceof EventLine event && lines.line(event.trigger()) instanceof TextBound trigger) {
                event(event, trigger);
            }
        }
        Map<EventLine, Annotation> reports = new LinkedHashMap<>();
        for (AnnLine line : lines.lines()) {
            if (line instanceof EventLine event) {
                if (byId.get(event.id()) instanceof EventMention mention) {
                    arguments(mention, event);
                } else {
                    reports.put(event, byId.get(event.id()));
                }
            }
        }
        for (AnnLine line : lines.lines()) {
            if (line instanceof RelationLine relation) {
                relation(relation);
            } else if (line instanceof TieLine tie) {
                tie(tie);
            }
        }
        ReportBuilder.build(reports, byId, types, layer);
        new AnnotationParts(types, lines, byId, text, losses, layer).read();
    }

    private String newId(String prefix) {
        return prefix + given.merge(prefix, 1, Integer::sum);
    }

    private <A extends Annotation> A added(A annotation, String prefix, String sourceId, @Nullable String writtenId) {
        annotation.setId(newId(prefix));
        annotation.setOrigin(Origin.IMPORTED);
        annotation.setSourceId(sourceId);
        layer.getAnnotations().add(annotation);
        if (writtenId != null) {
            byId.put(writtenId, annotation);
        }
        return annotation;
    }

    private void mention(TextBound bound) {
        MentionKind known = types.kind(bound.type());
        MentionKind kind = known == null ? MentionKind.ENTITY : known;
        Mention mention =
                switch (kind) {
                    case ENTITY -> FACTORY.createEntityMention();
                    case VALUE -> FACTORY.createValueMention();
                    case TIME -> FACTORY.createTimeMention();
                    case EVENT -> FACTORY.createEventMention();
                };
        String prefix =
                switch (kind) {
                    case ENTITY -> "m";
                    case VALUE -> "v";
                    case TIME -> "t";
                    case EVENT -> "e";
                };
        mention.setType(types.type(kind, bound.type()));
        mention.setExtent(bound.extent());
        added(mention, prefix, new SourceId(bound.id(), null, bound.order()).toString(), bound.id());
        reordered(bound, mention);
    }

    private void event(EventLine line, TextBound trigger) {
        String type = types.type(MentionKind.EVENT, line.type());
        String sourceId = new SourceId(line.id(), trigger.id(), trigger.order()).toString();
        if (type.equals(Ours.ATTRIBUTION)) {
            var report = FACTORY.createAttribution();
            report.setCue(trigger.extent());
            added(report, "q", sourceId, line.id());
            return;
        }
        EventMention event = FACTORY.createEventMention();
        event.setType(type);
        event.setExtent(trigger.extent());
        added(event, "e", sourceId, line.id());
        reordered(trigger, event);
    }

    private void reordered(TextBound bound, Annotation annotation) {
        if (!bound.order().isEmpty()) {
            losses.lost(new Loss(
                    Loss.Kind.REORDERED,
                    "brat.piece-order",
                    layer.getAnnotator(),
                    layer.getArticle(),
                    annotation.getId(),
                    text.slice(bound.extent(), " "),
                    "pieces out of text order",
                    "in text order; the order is remembered for brat as " + bound.order()));
        }
    }

    private void arguments(EventMention event, EventLine line) {
        List<String> present = line.arguments().stream().map(RoleFiller::role).toList();
        for (RoleFiller written : line.arguments()) {
            Argument argument = FACTORY.createArgument();
            argument.setId(newId("a"));
            argument.setRole(types.role(line.type(), written.role(), present));
            argument.setFiller((Filler) byId.get(written.filler()));
            event.getArguments().add(argument);
        }
    }

    private void relation(RelationLine line) {
        String type = types.names().original(Names.Kind.RELATION, line.type());
        boolean swapped = line.target().role().equals(types.sourceRole(line.type()));
        RoleFiller source = swapped ? line.target() : line.source();
        RoleFiller target = swapped ? line.source() : line.target();
        Annotation from = byId.get(source.filler());
        Annotation to = byId.get(target.filler());
        if (type.equals(Ours.ANCHOR) && from instanceof TimeMention time && to instanceof TimeMention anchor) {
            time.setAnchor(anchor);
            return;
        }
        if (!(from instanceof Filler sourceFiller) || !(to instanceof Filler targetFiller)) {
            losses.lost(new Loss(
                    Loss.Kind.DROPPED,
                    "brat.relation-of-relation",
                    layer.getAnnotator(),
                    layer.getArticle(),
                    line.id(),
                    "",
                    "a relation to something that is no mention",
                    ""));
            return;
        }
        Relation relation = FACTORY.createRelation();
        relation.setType(type);
        relation.setSource(sourceFiller);
        relation.setTarget(targetFiller);
        added(relation, "r", line.id(), line.id());
    }

    private void tie(TieLine line) {
        List<Mention> members = line.members().stream()
                .map(id -> (Mention) byId.get(id))
                .distinct()
                .toList();
        Cluster cluster;
        if (members.stream().allMatch(EventMention.class::isInstance)) {
            Event event = FACTORY.createEvent();
            members.forEach(member -> event.getMentions().add((EventMention) member));
            cluster = event;
        } else {
            Entity entity = FACTORY.createEntity();
            entity.getMentions().addAll(members);
            cluster = entity;
        }
        cluster.setTie(types.names().original(Names.Kind.RELATION, line.type()));
        added(cluster, "c", "*", null);
    }
}
