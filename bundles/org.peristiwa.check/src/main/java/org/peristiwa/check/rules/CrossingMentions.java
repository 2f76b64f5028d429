package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;

/** Two mentions of the same kind share words, and neither lies inside the other. */
@Component(service = Rule.class)
public final class CrossingMentions extends StandardRule implements AnnotationRule {

    public CrossingMentions() {
        super("crossing-mentions", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IS_NEAR;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof Mention mention) || mention.getExtent() == null) {
            return;
        }
        for (Span piece : mention.getExtent().pieces()) {
            for (Mention other : context.index().overlapping(piece)) {
                if (comesLater(mention, other) && crosses(mention, other)) {
                    findings.add(mention, message("message", context.quote(mention), context.quote(other)));
                    return;
                }
            }
        }
    }

    /** Of each pair the later one in the text reports. */
    private static boolean comesLater(Mention mention, Mention other) {
        return mention.eClass() == other.eClass() && mention.getExtent().compareTo(other.getExtent()) > 0;
    }

    // Discontinuous ones are meant to interleave: only pieces that cut through each other count.
    private static boolean crosses(Mention one, Mention other) {
        return one.getExtent().pieces().stream().anyMatch(piece -> other.getExtent().pieces().stream()
                .anyMatch(theirs -> piece.overlaps(theirs) && !piece.contains(theirs) && !theirs.contains(piece)));
    }
}
