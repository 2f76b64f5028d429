package org.peristiwa.exchange.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.peristiwa.words.Localised;

/**
 * Makes a layer of the lines of one file.
 *
 * <p>A trigger and its event become one event mention. A text-bound line that is a trigger and that other
 * lines speak of by its own id, or whose type is another than its event's, becomes a mention of its own as well.
 */
final class LayerBuilder {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    /** To ask another thread for less is not worth it. */
    private static final int MANY = 10_000;

    private final ImportedTypes types;
    private final AnnReferences lines;
    private final ArticleText text;
    private final LossSink losses;
    private final Layer layer;
    private final MadeAnnotations made;
    private final int[] given = new int[128];

    /** @param layer the layer to fill, with its annotator and article set */
    LayerBuilder(ImportedTypes types, AnnReferences lines, ArticleText text, Layer layer, LossSink losses) {
        this.types = types;
        this.lines = lines;
        this.text = text;
        this.layer = layer;
        this.losses = losses;
        this.made = new MadeAnnotations(
                lines.lines().mentions().size() + lines.lines().ties().size());
    }

    /** Fills the layer. */
    void build() {
        List<EventLine> reports = mentions(lines.lines().mentions());
        ties(lines.lines().ties());
        Set<AnnId> contents = ReportBuilder.build(reports, types, made);
        AnnotationParts parts = new AnnotationParts(types, lines, made, text, losses, layer);
        if (lines.lines().parts().size() < MANY) {
            place(contents, reports);
            parts.read(lines.lines().parts());
            return;
        }
        // The one tells annotations where they are contained, which the other does not look at.
        CompletableFuture<Void> placed = CompletableFuture.runAsync(() -> place(contents, reports));
        parts.read(lines.lines().parts());
        placed.join();
    }

    /** Makes mentions and events, with their participants; gives back the lines of reports, whose parts are still to come. */
    private List<EventLine> mentions(List<AnnLine> mentions) {
        List<EventLine> reports = new ArrayList<>();
        List<EventLine> early = new ArrayList<>();
        for (AnnLine line : mentions) {
            if (line instanceof TextBound bound) {
                if (!bound.id().isMereTrigger()) {
                    mention(bound);
                }
            } else if (line instanceof EventLine event && event.trigger().line() instanceof TextBound trigger) {
                event(event, trigger);
                if (made.of(event.id()) instanceof Attribution) {
                    reports.add(event);
                } else if (!argumentsOf(event)) {
                    early.add(event);
                }
            }
        }
        early.forEach(this::argumentsOf);
        return reports;
    }

    /** Gives an event its participants; false, and none, where one of them stands further on and has not been made. */
    private boolean argumentsOf(EventLine line) {
        for (int i = 0; i < line.references(); i++) {
            if (made.of(line.reference(i)) == null) {
                return false;
            }
        }
        if (made.of(line.id()) instanceof EventMention event
                && !line.arguments().isEmpty()) {
            arguments(event, line);
        }
        return true;
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
    private void place(Set<AnnId> contents, List<EventLine> reports) {
        Set<AnnId> apart = new HashSet<>(contents);
        reports.forEach(report -> apart.add(report.id()));
        List<Annotation> all = made.without(apart);
        reports.forEach(report -> all.add(made.of(report.id())));
        // Each has just been made and is here once.
        ((InternalEList<Annotation>) layer.getAnnotations()).addAllUnique(all);
    }

    private String newId(char prefix) {
        return "" + prefix + ++given[prefix];
    }

    private void named(Annotation annotation, char prefix, String sourceId, @Nullable AnnId writtenId) {
        annotation.setId(newId(prefix));
        annotation.setOrigin(Origin.IMPORTED);
        annotation.setSourceId(sourceId);
        if (writtenId == null) {
            made.add(annotation);
        } else {
            made.add(annotation, writtenId);
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
                    BratWords.of("pieceOrder"),
                    BratWords.of("pieceOrder.kept", bound.order())));
        }
    }

    private void arguments(EventMention event, EventLine line) {
        InternalEList<Argument> arguments = (InternalEList<Argument>) event.getArguments();
        for (RoleFiller written : line.arguments()) {
            if (!(made.of(written.filler()) instanceof Filler filler)) {
                lost("brat.report-as-participant", event.getId(), BratWords.of("report.participant"));
                continue;
            }
            Argument argument = FACTORY.createArgument();
            argument.setId(newId('a'));
            argument.setRole(types.role(line, written.role()));
            argument.setFiller(filler);
            arguments.addUnique(argument);
        }
    }

    private void lost(String rule, String id, Localised what) {
        losses.lost(new Loss(
                Loss.Kind.DROPPED, rule, layer.getAnnotator(), layer.getArticle(), id, "", what, Localised.none()));
    }

    private void relation(RelationLine line) {
        String type = types.original(Names.Kind.RELATION, line.type());
        boolean swapped = line.target().role().equals(types.sourceRole(line.type()));
        RoleFiller source = swapped ? line.target() : line.source();
        RoleFiller target = swapped ? line.source() : line.target();
        Annotation from = made.of(source.filler());
        Annotation to = made.of(target.filler());
        if (type.equals(Ours.ANCHOR) && from instanceof TimeMention time && to instanceof TimeMention anchor) {
            time.setAnchor(anchor);
            return;
        }
        if (!(from instanceof Filler sourceFiller) || !(to instanceof Filler targetFiller)) {
            lost("brat.relation-of-relation", line.id().toString(), BratWords.of("relationToOther"));
            return;
        }
        Relation relation = FACTORY.createRelation();
        relation.setType(type);
        relation.setSource(sourceFiller);
        relation.setTarget(targetFiller);
        named(relation, 'r', line.id().toString(), line.id());
    }

    private void tie(TieLine line) {
        List<Mention> members = line.members().stream()
                .map(made::of)
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .distinct()
                .toList();
        if (members.isEmpty()) {
            lost("brat.tie-of-reports", line.id().toString(), BratWords.of("report.tie"));
            return;
        }
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
        cluster.setTie(types.original(Names.Kind.RELATION, line.type()));
        named(cluster, 'c', "*", null);
    }
}
