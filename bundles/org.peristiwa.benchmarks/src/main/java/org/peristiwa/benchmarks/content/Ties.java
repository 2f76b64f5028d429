package org.peristiwa.benchmarks.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Link;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.Extent;

/**
 * What ties the mentions of a {@link LongLayer} together: clusters, of which one has a fifth of the entity mentions,
 * relations in time, and reports.
 */
final class Ties {

    private static final int HERO_OF = 5;
    private static final int EVENTS_PER_CLUSTER = 28;
    private static final int EVENTS_PER_RELATION = 6;
    private static final int EVENTS_PER_REPORT = 10;

    private final LayerFactory make = LayerFactory.eINSTANCE;
    private final LongLayer layer;
    private final Random random;

    Ties(LongLayer layer, Random random) {
        this.layer = layer;
        this.random = random;
    }

    void add() {
        hero();
        entities();
        events();
        for (int i = EVENTS_PER_RELATION; i < layer.events().size(); i += EVENTS_PER_RELATION) {
            relation(layer.events().get(i - EVENTS_PER_RELATION), layer.events().get(i));
        }
        for (int i = EVENTS_PER_REPORT; i < layer.events().size(); i += EVENTS_PER_REPORT) {
            report(layer.events().get(i));
        }
    }

    /** The one that the article is about. */
    private void hero() {
        List<EntityMention> members = new ArrayList<>();
        for (int i = 0; i < layer.entities().size(); i += HERO_OF) {
            members.add(layer.entities().get(i));
        }
        members.forEach(member -> member.setType("PER"));
        entity(members);
    }

    private void entities() {
        int at = 0;
        while (at < layer.entities().size()) {
            List<EntityMention> members = new ArrayList<>();
            int end = Math.min(layer.entities().size(), at + 4 + random.nextInt(20));
            String type = layer.entities().get(at).getType();
            for (; at < end; at++) {
                if (at % HERO_OF != 0 && random.nextBoolean()) {
                    layer.entities().get(at).setType(type);
                    members.add(layer.entities().get(at));
                }
            }
            if (members.size() > 1) {
                entity(members);
            }
        }
    }

    private void entity(List<EntityMention> members) {
        Entity entity = make.createEntity();
        if (random.nextInt(4) == 0) {
            Link link = make.createLink();
            link.setBase("Wikidata");
            link.setIdentifier("Q" + (1_000 + random.nextInt(90_000_000)));
            entity.getLinks().add(link);
        }
        members.sort(AnnotationOrder.INSTANCE);
        entity.getMentions().addAll(members);
        layer.add(entity, "c");
    }

    private void events() {
        for (int i = 0; i + EVENTS_PER_CLUSTER <= layer.events().size(); i += EVENTS_PER_CLUSTER) {
            String type = layer.events().get(i).getType();
            List<EventMention> members = layer.events().subList(i, i + EVENTS_PER_CLUSTER).stream()
                    .filter(one -> one.getType().equals(type))
                    .limit(3)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (members.size() < 2) {
                continue;
            }
            Event event = make.createEvent();
            members.sort(AnnotationOrder.INSTANCE);
            event.getMentions().addAll(members);
            layer.add(event, "c");
        }
    }

    private void relation(EventMention before, EventMention after) {
        Relation relation = make.createRelation();
        relation.setType("Temporal.Before");
        relation.setSource(before);
        relation.setTarget(after);
        layer.add(relation, "r");
    }

    private void report(EventMention event) {
        Attribution report = make.createAttribution();
        report.setSource(layer.entities().get(random.nextInt(layer.entities().size())));
        report.setCue(event.getExtent());
        report.setContent(Extent.of(event.getExtent().hull()));
        report.getContentEvents().add(event);
        layer.add(report, "t");
    }
}
