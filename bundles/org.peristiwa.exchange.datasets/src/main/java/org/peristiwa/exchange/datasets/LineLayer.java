package org.peristiwa.exchange.datasets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.TextFile;

/** Makes an article and a layer of a line of tokens, as its reader comes upon mentions and events. */
final class LineLayer {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    private final TokenTrace trace;
    private final Article article = CorpusFactory.eINSTANCE.createArticle();
    private final Layer layer = FACTORY.createLayer();
    private final Map<String, EntityMention> bySpan = new HashMap<>();
    private int number;

    /**
     * @param key what the line calls the document
     * @param annotator whose layer it is
     */
    LineLayer(JsonValue.Obj line, String key, List<List<String>> sentences, String annotator)
            throws InputFormatException {
        trace = TokenTrace.read(line, sentences);
        article.setId(ArticleIds.like(line.text("_article", key), any -> false));
        String language = line.text("_language", "");
        article.setLanguage(language.isEmpty() ? null : language);
        article.setTextHash(TextFile.sha256(TextFile.encode(trace.text())));
        layer.setAnnotator(annotator);
        layer.setArticle(article.getId());
        layer.setTextHash(article.getTextHash());
    }

    private <A extends Annotation> A add(A annotation, String prefix) {
        annotation.setId(prefix + ++number);
        layer.getAnnotations().add(annotation);
        return annotation;
    }

    /** The entity mention of these tokens and this type: the one that is there, or a new one. */
    EntityMention mention(int begin, int end, String type, JsonPlace at) throws InputFormatException {
        EntityMention known = bySpan.get(begin + "-" + end + " " + type);
        return known == null ? newMention(begin, end, type, at) : known;
    }

    /** An entity mention of its own. */
    EntityMention newMention(int begin, int end, String type, JsonPlace at) throws InputFormatException {
        EntityMention mention = FACTORY.createEntityMention();
        mention.setType(type);
        mention.setExtent(trace.extent(begin, end, at));
        add(mention, "m");
        bySpan.putIfAbsent(begin + "-" + end + " " + type, mention);
        bySpan.putIfAbsent(begin + "-" + end, mention);
        return mention;
    }

    /** A mention of these tokens, of whatever type; null where there is none. */
    @Nullable
    EntityMention mentionAt(int begin, int end) {
        return bySpan.get(begin + "-" + end);
    }

    /** Notes what a mention is, where the word is one of the model. */
    static void level(EntityMention mention, String written) {
        MentionLevel level = MentionLevel.get(written);
        if (level != null) {
            mention.setLevel(level);
        }
    }

    EventMention event(int begin, int end, String type, JsonPlace at) throws InputFormatException {
        EventMention event = FACTORY.createEventMention();
        event.setType(type);
        event.setExtent(trace.extent(begin, end, at));
        return add(event, "e");
    }

    void participant(EventMention event, String role, Filler filler) {
        Argument argument = FACTORY.createArgument();
        argument.setId("a" + ++number);
        argument.setRole(role);
        argument.setFiller(filler);
        event.getArguments().add(argument);
    }

    void relation(String type, Filler source, Filler target) {
        Relation relation = FACTORY.createRelation();
        relation.setType(type);
        relation.setSource(source);
        relation.setTarget(target);
        add(relation, "r");
    }

    /** Mentions that mean the same; events if all of them are. */
    void cluster(List<? extends Mention> mentions) {
        if (mentions.stream().allMatch(EventMention.class::isInstance)) {
            Event event = FACTORY.createEvent();
            mentions.forEach(mention -> event.getMentions().add((EventMention) mention));
            add(event, "c");
        } else {
            Entity entity = FACTORY.createEntity();
            entity.getMentions().addAll(mentions);
            add(entity, "c");
        }
    }

    /** The tokens that there are. */
    TokenTrace trace() {
        return trace;
    }

    AnnotatedDocument document() {
        List<Annotation> sorted =
                layer.getAnnotations().stream().sorted(AnnotationOrder.INSTANCE).toList();
        layer.getAnnotations().clear();
        layer.getAnnotations().addAll(sorted);
        List<Layer> layers = sorted.isEmpty() ? List.of() : List.of(layer);
        return new AnnotatedDocument(article, trace.text(), layers);
    }
}
