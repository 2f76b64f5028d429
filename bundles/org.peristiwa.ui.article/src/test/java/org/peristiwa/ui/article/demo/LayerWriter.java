package org.peristiwa.ui.article.demo;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** Writes annotations by the words that they stand on. */
public final class LayerWriter {

    private final String text;
    private final Layer layer = LayerFactory.eINSTANCE.createLayer();
    private int number;

    public LayerWriter(ArticleText text) {
        this.text = text.content();
    }

    Layer layer(LayerKey key, String hash) {
        layer.setAnnotator(key.annotator());
        layer.setArticle(key.article());
        layer.setTextHash(hash);
        layer.setSchema("news-events");
        layer.setSchemaVersion("1.0");
        return layer;
    }

    /** The {@code nth} place, from 1, where the words stand; several pieces are parted by {@code …}. */
    public Extent find(String words, int nth) {
        String[] pieces = words.split("…", -1);
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(pieces[0], at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text " + nth + " times: " + words);
            }
        }
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces) {
            int begin = text.indexOf(piece, at);
            spans.add(new Span(begin, begin + piece.length()));
            at = begin + piece.length();
        }
        return Extent.of(spans);
    }

    public EntityMention entity(String type, String words, int nth) {
        return add(LayerFactory.eINSTANCE.createEntityMention(), "m", type, words, nth);
    }

    public TimeMention time(String type, String words, int nth) {
        return add(LayerFactory.eINSTANCE.createTimeMention(), "t", type, words, nth);
    }

    public EventMention event(String type, String words, int nth) {
        return add(LayerFactory.eINSTANCE.createEventMention(), "e", type, words, nth);
    }

    private <M extends Mention> M add(M mention, String prefix, String type, String words, int nth) {
        mention.setId(prefix + ++number);
        mention.setType(type);
        mention.setExtent(find(words, nth));
        layer.getAnnotations().add(mention);
        return mention;
    }

    public void role(EventMention event, String role, Filler filler) {
        Argument argument = LayerFactory.eINSTANCE.createArgument();
        argument.setId("a" + ++number);
        argument.setRole(role);
        argument.setFiller(filler);
        event.getArguments().add(argument);
    }

    public void attribute(Mention mention, String attribute, String value) {
        AttributeValue set = LayerFactory.eINSTANCE.createAttributeValue();
        set.setAttribute(attribute);
        set.getValues().add(value);
        mention.getAttributes().add(set);
    }

    public void chain(Mention... mentions) {
        Entity entity = LayerFactory.eINSTANCE.createEntity();
        entity.setId("E" + ++number);
        entity.getMentions().addAll(List.of(mentions));
        layer.getAnnotations().add(entity);
    }

    public void relation(String type, Filler source, Filler target) {
        Relation relation = LayerFactory.eINSTANCE.createRelation();
        relation.setId("r" + ++number);
        relation.setType(type);
        relation.setSource(source);
        relation.setTarget(target);
        layer.getAnnotations().add(relation);
    }
}
