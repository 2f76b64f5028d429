package org.peristiwa.exchange.parts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.ArticleIds;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.CorpusFactory;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
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
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.TextFile;

/**
 * An article and the layer of one annotator, as a reader comes upon what they hold. Ids are given in that order; what is
 * made is put into the order of a layer at the end.
 */
public final class LayerDraft {

    private static final LayerFactory FACTORY = LayerFactory.eINSTANCE;

    private final Article article = CorpusFactory.eINSTANCE.createArticle();
    private final Layer layer = FACTORY.createLayer();
    private final ArticleText text;
    private int number;

    /**
     * @param name what the file calls the article; its id is like it
     * @param annotator whose layer it is
     */
    public LayerDraft(String name, ArticleText text, String annotator) {
        this.text = text;
        article.setId(ArticleIds.like(name, any -> false));
        article.setTextHash(TextFile.sha256(TextFile.encode(text)));
        layer.setAnnotator(annotator);
        layer.setArticle(article.getId());
        layer.setTextHash(article.getTextHash());
    }

    /** The article, for what else is known of it. */
    public Article article() {
        return article;
    }

    /** The text that extents count in. */
    public ArticleText text() {
        return text;
    }

    private <A extends Annotation> A add(A annotation, String prefix) {
        annotation.setId(prefix + ++number);
        layer.getAnnotations().add(annotation);
        return annotation;
    }

    /** A mention of an entity; an empty type is none. */
    public EntityMention entity(String type, Extent extent) {
        return mention(FACTORY.createEntityMention(), "m", type, extent);
    }

    /** A time expression. */
    public TimeMention time(String type, Extent extent) {
        return mention(FACTORY.createTimeMention(), "t", type, extent);
    }

    /** A value. */
    public ValueMention value(String type, Extent extent) {
        return mention(FACTORY.createValueMention(), "v", type, extent);
    }

    /**
     * An event.
     *
     * @param extent of the trigger; null where no word expresses the event
     */
    public EventMention event(String type, @Nullable Extent extent) {
        return mention(FACTORY.createEventMention(), "e", type, extent);
    }

    private <M extends Mention> M mention(M mention, String prefix, String type, @Nullable Extent extent) {
        mention.setType(type.isEmpty() ? null : type);
        mention.setExtent(extent);
        return add(mention, prefix);
    }

    /**
     * A participant.
     *
     * @param filler null where the role is open
     */
    public Argument argument(EventMention event, String role, @Nullable Filler filler) {
        Argument argument = FACTORY.createArgument();
        argument.setId("a" + ++number);
        argument.setRole(role);
        argument.setFiller(filler);
        event.getArguments().add(argument);
        return argument;
    }

    /** A relation. */
    public Relation relation(String type, Filler source, Filler target) {
        Relation relation = add(FACTORY.createRelation(), "r");
        relation.setType(type);
        relation.setSource(source);
        relation.setTarget(target);
        return relation;
    }

    /** Says that these mean the same, at least one: an event where all of them are events. */
    public Filler cluster(List<? extends Mention> mentions) {
        if (mentions.stream().allMatch(EventMention.class::isInstance)) {
            Event event = add(FACTORY.createEvent(), "c");
            mentions.forEach(mention -> event.getMentions().add((EventMention) mention));
            return event;
        }
        Entity entity = add(FACTORY.createEntity(), "c");
        entity.getMentions().addAll(mentions);
        return entity;
    }

    /** Sets an attribute; an empty value says nothing. */
    public static void attribute(Annotation annotation, String name, String value) {
        if (!value.isEmpty()) {
            AttributeValue attribute = FACTORY.createAttributeValue();
            attribute.setAttribute(name);
            attribute.getValues().add(value);
            annotation.getAttributes().add(attribute);
        }
    }

    /** Notes whether a mention is a name, a nominal or a pronoun, where the word is one of the model's. */
    public static void level(EntityMention mention, String word) {
        MentionLevel level = MentionLevel.get(word.toUpperCase(Locale.ROOT));
        if (level != null) {
            mention.setLevel(level);
        }
    }

    /** What has been made; without a layer where nothing has been annotated. */
    public AnnotatedDocument document() {
        List<Annotation> sorted =
                layer.getAnnotations().stream().sorted(AnnotationOrder.INSTANCE).toList();
        layer.getAnnotations().clear();
        layer.getAnnotations().addAll(sorted);
        return new AnnotatedDocument(article, text, sorted.isEmpty() ? List.of() : List.of(layer));
    }
}
