package org.peristiwa.edit.schema.uses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.internal.refactor.Types;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/**
 * Every use of an element that a refactoring of it would touch, one by one. Clusters are not among them: they go with their mentions.
 *
 * @param element of the schema
 */
public record SchemaUses(ElementRef element) {

    /**
     * Looks for them, layer by layer, loading those that are not open; nothing is changed.
     *
     * @return by layer, then in text order
     * @throws org.peristiwa.edit.bulk.CancelledEditException if it is cancelled
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public List<SchemaUse> find(CorpusSession session, BulkProgress progress) {
        List<LayerKey> keys = List.copyOf(session.layers());
        List<SchemaUse> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            LayerKey key = keys.get(i);
            progress.step(key.article(), i, keys.size());
            // Layer and cut are asked for before the session is held
            session.layer(key).ifPresent(layer -> {
                Segmentation cut = session.segmentation(key.article());
                session.reading(() ->
                        found.addAll(new InLayer(session, key, session.text(key.article()), cut).uses(layer, element)));
            });
        }
        return found;
    }

    /** What is used in one layer. */
    private record InLayer(CorpusSession session, LayerKey key, ArticleText text, Segmentation cut) {

        List<SchemaUse> uses(Layer layer, ElementRef element) {
            List<SchemaUse> found = new ArrayList<>();
            layer.getAnnotations().forEach(annotation -> add(annotation, element, found));
            found.sort(Comparator.comparingInt(SchemaUse::begin));
            return found;
        }

        private void add(Annotation annotation, ElementRef element, List<SchemaUse> found) {
            if (annotation instanceof Cluster) {
                return;
            }
            if (names(annotation, element)) {
                found.add(use(annotation));
            }
            if (annotation instanceof EventMention event) {
                event.getArguments().stream()
                        .filter(argument -> names(argument, element))
                        .forEach(argument -> found.add(use(argument)));
            }
        }

        private static boolean names(Annotation annotation, ElementRef element) {
            return element instanceof TypeRef type
                    ? Types.kindOf(annotation) == type.kind() && type.id().equals(Types.typeOf(annotation))
                    : says(annotation.getAttributes(), element);
        }

        private boolean names(Argument argument, ElementRef element) {
            return element instanceof RoleRef role
                    ? role.id().equals(argument.getRole()) && isOf(argument.getEvent(), role.eventType())
                    : says(argument.getAttributes(), element);
        }

        /** A role is also that of the types below the one that has it. */
        private boolean isOf(EventMention event, String owner) {
            return session.types()
                    .eventType(String.valueOf(event.getType()))
                    .filter(type -> session.types().isA(type, owner))
                    .isPresent();
        }

        private static boolean says(List<AttributeValue> values, ElementRef element) {
            return values.stream()
                    .anyMatch(value -> element instanceof AttributeRef attribute
                            ? attribute.id().equals(value.getAttribute())
                            : element instanceof OptionRef option
                                    && option.attribute().equals(value.getAttribute())
                                    && value.getValues().contains(option.id()));
        }

        private SchemaUse use(Annotation annotation) {
            if (annotation instanceof Relation relation) {
                String ends = Stream.of(relation.getSource(), relation.getTarget())
                        .map(end -> end instanceof Annotation one ? words(mentionOf(one)) : "")
                        .reduce((from, to) -> from + " → " + to)
                        .orElse("");
                return shown(
                        relation.getId(),
                        "",
                        relation.getSource() instanceof Annotation one ? mentionOf(one) : null,
                        ends);
            }
            Mention mention = mentionOf(annotation);
            return shown(annotation.getId(), "", mention, words(mention));
        }

        private SchemaUse use(Argument argument) {
            Mention filler = argument.getFiller() instanceof Annotation one ? mentionOf(one) : null;
            return shown(argument.getId(), words(argument.getEvent()), filler, words(filler));
        }

        /** The mention itself, or the first of a cluster; null where there is none with words. */
        private static @Nullable Mention mentionOf(Annotation annotation) {
            Stream<? extends Annotation> all =
                    annotation instanceof Cluster cluster ? Types.members(cluster).stream() : Stream.of(annotation);
            return all.filter(Mention.class::isInstance)
                    .map(Mention.class::cast)
                    .filter(mention -> mention.getExtent() != null)
                    .findFirst()
                    .orElse(null);
        }

        private String words(@Nullable Mention mention) {
            return mention == null || mention.getExtent() == null ? "" : line(text.slice(mention.getExtent(), " … "));
        }

        private SchemaUse shown(String id, String event, @Nullable Mention place, String words) {
            if (place == null || place.getExtent() == null) {
                return new SchemaUse(key, id, -1, event, "", words, "");
            }
            Span hull = place.getExtent().hull();
            Span sentence = sentence(hull);
            return new SchemaUse(
                    key,
                    id,
                    hull.begin(),
                    event,
                    line(text.content().substring(sentence.begin(), hull.begin())),
                    words,
                    line(text.content().substring(hull.end(), sentence.end())));
        }

        /** From the sentence that the words begin in to the one that they end in. */
        private Span sentence(Span words) {
            int first = cut.sentenceAt(words.begin());
            int last = cut.sentenceAt(Math.max(words.begin(), words.end() - 1));
            return first < 0
                    ? words
                    : new Span(
                            Math.min(words.begin(), cut.sentences().get(first).begin()),
                            Math.max(words.end(), cut.sentences().get(last).end()));
        }

        private static String line(String words) {
            return words.replaceAll("\\s+", " ");
        }
    }
}
