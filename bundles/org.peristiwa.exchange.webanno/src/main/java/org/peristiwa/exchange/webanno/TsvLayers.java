package org.peristiwa.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.webanno.TsvLayer.Column;
import org.peristiwa.exchange.webanno.TsvLayer.Content;
import org.peristiwa.exchange.webanno.TsvLayer.Kind;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.words.Message;

/** The layers that an export declares, the same in each of its files: an attribute of the schema is a feature. */
final class TsvLayers {

    private final TreeSet<String> attributes = new TreeSet<>();
    private final List<TsvLayer> all = new ArrayList<>();

    TsvLayers(Schema schema) {
        for (AttributeDefinition attribute : schema.getAttributes()) {
            if (isFeature(attribute.getId())) {
                attributes.add(attribute.getId());
            }
        }
        all.add(TsvLayer.span(TsvFormat.ENTITY, with("type", "level")));
        all.add(TsvLayer.span(TsvFormat.TIME, with("type", "value", "mod")));
        all.add(TsvLayer.span(TsvFormat.VALUE, with("type", "value")));
        all.add(TsvLayer.span(TsvFormat.EVENT, with("type")).withParticipants("arguments"));
        all.add(new TsvLayer(
                Kind.CHAIN,
                TsvFormat.CHAIN,
                List.of(new Column(Content.VALUE, "referenceType"), new Column(Content.VALUE, "referenceRelation"))));
        all.add(new TsvLayer(
                Kind.RELATION,
                TsvFormat.RELATION,
                List.of(new Column(Content.VALUE, "type"), new Column(Content.SOURCE, "uima.tcas.Annotation"))));
    }

    /** A feature's name is one of UIMA: letters, digits and underscores. */
    private static boolean isFeature(String id) {
        return id != null && id.matches("[A-Za-z][A-Za-z0-9_]*") && !TsvFormat.OWN_FEATURES.contains(id);
    }

    private List<String> with(String... own) {
        List<String> features = new ArrayList<>(List.of(own));
        features.addAll(attributes);
        return features;
    }

    List<TsvLayer> all() {
        return all;
    }

    /** Tells what of an annotation has no column. */
    void tellUnheld(Annotation annotation, LayerLosses losses) {
        for (AttributeValue value : annotation.getAttributes()) {
            Message said = LossWords.attribute(value);
            if (!(annotation instanceof Mention) || !attributes.contains(value.getAttribute())) {
                losses.dropped("attribute", annotation, said);
            } else if (value.getValues().size() != 1) {
                losses.lost(Loss.Kind.FLATTENED, "values", annotation, said, TsvWords.of("oneValue"));
            }
        }
        if (annotation instanceof TimeMention time && time.getAnchor() != null) {
            losses.dropped("time-anchor", time, LossWords.timeAnchor());
        }
    }
}
