package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
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
import org.peristiwa.model.layer.Attribution;
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
    private final List<Annotation> made = new ArrayList<>();
    private final int[] given = new int[128];

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
        List<EventLine> events = new ArrayList<>();
        List<AnnLine> ties = new ArrayList<>();
        List<AnnLine> parts = new ArrayList<>();
        for (AnnLine line : lines.lines()) {
            if (line instanceof TextBound bound) {
                if (!bound.id().isMereTrigger()) {
                    mention(bound);
                }
            } else if (line instanceof EventLine event) {
                if (event.trigger().line() instanceof TextBound trigger) {
                    event(event, trigger);
                    events.add(event);
                }
            } else if (line instanceof RelationLine || line instanceof TieLine) {
                ties.add(line);
            } else {
                parts.add(line);
            }
        }
        Map<EventLine, Attribution> reports = arguments(events);
        ties(ties);
        place(ReportBuilder.build(reports, types), reports.values());
        new AnnotationParts(types, lines, text, losses, layer).read(parts);
    }

    /** Gives events their participants; those that are reports are told apart. */
    private Map<EventLine, Attribution> arguments(List<EventLine> events) {
        Map<EventLine, Attribution> reports = new LinkedHashMap<>();
        for (EventLine line : events) {
            if (line.id().annotation() instanceof EventMention event) {
                arguments(event, line);
            } else if (line.id().annotation() instanceof Attribution report) {
                reports.put(line, report);
            }
        }
        return reports;
    }

    private void ties(List<AnnLine> ties) {
        for (AnnLine line : ties) {
            if (line instanceof RelationLine relation) {
                relation(relation);
            } else if (line instanceof TieLine tie) {
                tie(tie);
            }
        }
    }

    /** Puts into the layer what has been made, but {@code contents}; a report stands behind what it speaks of. */
    private void place(Set<Mention> contents, Collection<Attribution> reports) {
        List<Annotation> all = new ArrayList<>(made.size() + reports.size());
        for (Annotation annotation : made) {
            if (!(annotation instanceof Mention mention && contents.contains(mention))) {
                all.add(annotation);
            }
        }
        all.addAll(reports);
        // Each has just been made and is here once.
        ((InternalEList<Annotation>) layer.getAnnotations()).addAllUnique(all);
    }

    private String newId(char prefix) {
        return prefix + String.valueOf(++given[prefix]);
    }

    private void named(Annotation annotation, char prefix, String sourceId, @Nullable AnnId writtenId) {
        annotation.setId(newId(prefix));
        annotation.setOrigin(Origin.IMPORTED);
        annotation.setSourceId(sourceId);
        if (writtenId != null) {
            writtenId.annotation(annotation);
        }
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
        char prefix =
                switch (kind) {
                    case ENTITY -> 'm';
                    case VALUE -> 'v';
                    case TIME -> 't';
                    case EVENT -> 'e';
                };
        mention.setType(types.type(kind, bound.type()));
        mention.setExtent(bound.extent());
        made.add(mention);
        named(mention, prefix, new SourceId(bound.id().toString(), null, bound.order()).toString(), bound.id());
        reordered(bound, mention);
    }

    private void event(EventLine line, TextBound trigger) {
        String type = types.type(MentionKind.EVENT, line.type());
        String sourceId = new SourceId(line.id().toString(), trigger.id().toString(), trigger.order()).toString();
        if (type.equals(Ours.ATTRIBUTION)) {
            var report = FACTORY.createAttribution();
            report.setCue(trigger.extent());
            named(report, 'q', sourceId, line.id());
            return;
        }
        EventMention event = FACTORY.createEventMention();
        event.setType(type);
        event.setExtent(trigger.extent());
        made.add(event);
        named(event, 'e', sourceId, line.id());
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
        InternalEList<Argument> arguments = (InternalEList<Argument>) event.getArguments();
        for (RoleFiller written : line.arguments()) {
            Argument argument = FACTORY.createArgument();
            argument.setId(newId('a'));
            argument.setRole(types.role(line, written.role()));
            argument.setFiller((Filler) written.filler().annotation());
            arguments.addUnique(argument);
        }
    }

    private void relation(RelationLine line) {
        String type = types.names().original(Names.Kind.RELATION, line.type());
        boolean swapped = line.target().role().equals(types.sourceRole(line.type()));
        RoleFiller source = swapped ? line.target() : line.source();
        RoleFiller target = swapped ? line.source() : line.target();
        Annotation from = source.filler().annotation();
        Annotation to = target.filler().annotation();
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
                    line.id().toString(),
                    "",
                    "a relation to something that is no mention",
                    ""));
            return;
        }
        Relation relation = FACTORY.createRelation();
        relation.setType(type);
        relation.setSource(sourceFiller);
        relation.setTarget(targetFiller);
        made.add(relation);
        named(relation, 'r', line.id().toString(), line.id());
    }

    private void tie(TieLine line) {
        List<Mention> members = line.members().stream()
                .map(id -> (Mention) id.annotation())
                .distinct()
                .toList();
        Cluster cluster;
        if (members.stream().allMatch(EventMention.class::isInstance)) {
            Event event = FACTORY.createEvent();
            ((InternalEList<EventMention>) event.getMentions())
                    .addAllUnique(members.stream().map(EventMention.class::cast).toList());
            cluster = event;
        } else {
            Entity entity = FACTORY.createEntity();
            ((InternalEList<Mention>) entity.getMentions()).addAllUnique(members);
            cluster = entity;
        }
        cluster.setTie(types.names().original(Names.Kind.RELATION, line.type()));
        made.add(cluster);
        named(cluster, 'c', "*", null);
    }
}
