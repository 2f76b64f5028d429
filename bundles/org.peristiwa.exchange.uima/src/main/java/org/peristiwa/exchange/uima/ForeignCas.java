package org.peristiwa.exchange.uima;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.parts.LeftOut;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;

/**
 * Takes what it can of a CAS of any type system: each annotation of the view is an entity mention of its type's short
 * name, its plain features are attributes, and its references to other annotations are relations of the feature's name.
 * Sentences and tokens are left out, as the text has its own.
 */
final class ForeignCas {

    private static final Set<String> SEGMENTATION =
            Set.of("Sentence", "Token", "Paragraph", "Line", "DocumentAnnotation", "DocumentMetaData");
    private static final Set<String> OWN_FEATURES = Set.of("sofa", "begin", "end");

    private final LossSink losses;
    private final Layer layer;
    private final ArticleText text;
    private final Map<Fs, EntityMention> mentions = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();
    private int relations;

    ForeignCas(Layer layer, ArticleText text, LossSink losses) {
        this.layer = layer;
        this.text = text;
        this.losses = losses;
    }

    /** Fills the layer. */
    void read(Cas cas) {
        for (Fs structure : cas.members()) {
            if (!structure.type().equals(Fs.DOCUMENT)) {
                mention(structure);
            }
        }
        mentions.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(Fs::id))
                .forEach(this::features);
        leftOut.tell("uima.left-out", layer.getAnnotator(), layer.getArticle(), losses);
    }

    private void mention(Fs structure) {
        int begin = structure.number("begin");
        int end = structure.number("end");
        boolean isInText = begin >= 0 && begin < end && text.isBoundary(begin) && text.isBoundary(end);
        if (!isInText || SEGMENTATION.contains(structure.shortType())) {
            leftOut.add(UimaWords.of("leftOut.type", structure.type()));
            return;
        }
        EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
        mention.setId("m" + (mentions.size() + 1));
        mention.setSourceId(String.valueOf(structure.id()));
        mention.setType(structure.shortType());
        mention.setExtent(Extent.of(begin, end));
        layer.getAnnotations().add(mention);
        mentions.put(structure, mention);
    }

    private void features(Fs structure) {
        EntityMention mention = mentions.get(structure);
        if (mention == null) {
            return;
        }
        for (int i = 0; i < structure.size(); i++) {
            if (!OWN_FEATURES.contains(structure.name(i))) {
                feature(mention, structure.name(i), structure.value(i));
            }
        }
    }

    private void feature(EntityMention mention, String name, Object value) {
        if (value instanceof Fs target) {
            relation(mention, name, target);
        } else if (value instanceof List<?> values) {
            values.forEach(each -> feature(mention, name, each));
        } else if (!value.toString().isEmpty()) {
            AttributeValue attribute = LayerFactory.eINSTANCE.createAttributeValue();
            attribute.setAttribute(name);
            attribute.getValues().add(value.toString());
            mention.getAttributes().add(attribute);
        }
    }

    private void relation(EntityMention from, String name, Fs target) {
        EntityMention to = mentions.get(target);
        if (to == null) {
            leftOut.add(UimaWords.of("leftOut.type", target.type()));
            return;
        }
        Relation relation = LayerFactory.eINSTANCE.createRelation();
        relation.setId("r" + ++relations);
        relation.setType(name);
        relation.setSource(from);
        relation.setTarget(to);
        layer.getAnnotations().add(relation);
    }
}
