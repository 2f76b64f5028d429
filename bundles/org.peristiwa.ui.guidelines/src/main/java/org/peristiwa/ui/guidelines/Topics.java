package org.peristiwa.ui.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.messages.Messages;

/** The schema as topics: the whole first, then types below their parents, roles below their events, attributes. */
final class Topics {

    private final SchemaView types;
    private final Locale language;
    private final Messages words;

    Topics(SchemaView types, Locale language, Messages words) {
        this.types = types;
        this.language = language;
        this.words = words;
    }

    /** All, the schema itself first. */
    List<Topic> all() {
        Schema schema = types.schema();
        List<Topic> topics = new ArrayList<>();
        topics.add(new Topic(words.get("topic.schema"), null, List.of()));
        add(topics, "topic.events", tree(schema.getEventTypes()));
        add(topics, "topic.entities", tree(schema.getEntityTypes()));
        add(topics, "topic.values", tree(schema.getValueTypes()));
        add(topics, "topic.relations", tree(schema.getRelationTypes()));
        add(topics, "topic.attributes", leaves(schema.getAttributes()));
        return topics;
    }

    private void add(List<Topic> topics, String key, List<Topic> children) {
        if (!children.isEmpty()) {
            topics.add(new Topic(words.get(key), null, children));
        }
    }

    private List<Topic> leaves(List<? extends SchemaElement> elements) {
        return elements.stream().map(element -> topic(element, List.of())).toList();
    }

    private Topic topic(SchemaElement element, List<Topic> children) {
        return new Topic(types.label(element, language), element, children);
    }

    /** Types whose parent is not there, or that are their own ancestors, stand at the top. */
    private <T extends AnnotationType> List<Topic> tree(List<T> all) {
        Function<T, Boolean> top = type -> parents(type, all).isEmpty();
        return all.stream().filter(top::apply).map(type -> branch(type, all)).toList();
    }

    private static <T extends AnnotationType> List<T> parents(T type, List<T> all) {
        boolean circle = type.getId().equals(type.getParent());
        return circle
                ? List.of()
                : all.stream()
                        .filter(other -> other.getId().equals(type.getParent()))
                        .toList();
    }

    private <T extends AnnotationType> Topic branch(T type, List<T> all) {
        List<Topic> children = new ArrayList<>();
        if (type instanceof EventType event) {
            children.addAll(leaves(event.getRoles()));
        }
        all.stream()
                .filter(other -> type.getId().equals(other.getParent()) && !other.equals(type))
                .map(other -> branch(other, all))
                .forEach(children::add);
        return topic(type, children);
    }
}
