package org.peristiwa.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * A layer with all that a rule may want to look at.
 *
 * @param session the open corpus
 * @param key whose layer of which article
 * @param article the article
 * @param layer the layer
 * @param index finds its annotations
 * @param types the schema
 * @param text the article's text
 */
public record LayerContext(
        CorpusSession session,
        LayerKey key,
        Article article,
        Layer layer,
        LayerIndex index,
        SchemaView types,
        ArticleText text) {

    private static final int LONGEST_QUOTE = 40;

    /** The type that the schema gives for an annotation; empty where it has none or the schema does not know it. */
    public Optional<AnnotationType> typeOf(Annotation annotation) {
        if (annotation instanceof Filler filler) {
            return types.typeOf(filler);
        }
        if (annotation instanceof Relation relation && relation.getType() != null) {
            return types.relationType(relation.getType()).map(type -> type);
        }
        return Optional.empty();
    }

    /** Where an annotation is shown: its own place, or that of the first thing with a place that it names. */
    public Optional<Span> spanOf(Annotation annotation) {
        return extentOf(annotation, true).map(Extent::hull);
    }

    private static Optional<Extent> extentOf(Annotation annotation, boolean look) {
        if (annotation instanceof Mention mention && mention.getExtent() != null) {
            return Optional.of(mention.getExtent());
        }
        if (annotation instanceof Attribution attribution) {
            return Optional.ofNullable(attribution.getCue())
                    .or(() -> Optional.ofNullable(attribution.getContent()))
                    .or(() -> look ? placeOf(attribution.getSource()) : Optional.empty());
        }
        if (!look) {
            return Optional.empty();
        }
        if (annotation instanceof EventMention event) {
            return event.getArguments().stream()
                    .flatMap(argument -> placeOf(argument.getFiller()).stream())
                    .findFirst();
        }
        if (annotation instanceof Relation relation) {
            return placeOf(relation.getSource()).or(() -> placeOf(relation.getTarget()));
        }
        return annotation instanceof Cluster cluster ? placeOf(cluster) : Optional.empty();
    }

    // A filler's own place or that of a member, but no further: events may name each other in a ring.
    private static Optional<Extent> placeOf(@Nullable Filler filler) {
        if (filler instanceof Entity entity) {
            return firstOf(entity.getMentions());
        }
        if (filler instanceof Event event) {
            return firstOf(event.getMentions());
        }
        return filler instanceof Annotation annotation ? extentOf(annotation, false) : Optional.empty();
    }

    private static Optional<Extent> firstOf(Iterable<? extends Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.getExtent() != null) {
                return Optional.of(mention.getExtent());
            }
        }
        return Optional.empty();
    }

    /** The words of an annotation for use in a message, shortened; its id where it has no place of its own. */
    public String quote(Annotation annotation) {
        Optional<Extent> extent = extentOf(annotation, false).filter(text::holds);
        if (extent.isEmpty()) {
            return annotation.getId();
        }
        String words = text.slice(extent.get(), " … ").strip().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) <= LONGEST_QUOTE) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }

    /** The name of an annotation's type for use in a message: what the schema calls it, or the id where it is unknown. */
    public Object typeName(Annotation annotation) {
        Optional<AnnotationType> type = typeOf(annotation);
        if (type.isPresent()) {
            return new SchemaName(types, type.get());
        }
        String id = typeId(annotation);
        return id == null ? annotation.eClass().getName() : id;
    }

    private static @Nullable String typeId(Annotation annotation) {
        if (annotation instanceof Mention mention) {
            return mention.getType();
        }
        if (annotation instanceof Cluster cluster) {
            return cluster.getType();
        }
        return annotation instanceof Relation relation ? relation.getType() : null;
    }
}
