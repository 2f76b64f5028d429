package org.peristiwa.check.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;

/** A mention, cluster or relation has a type that the schema does not have, or one that only groups others. */
@Component(service = Rule.class)
public final class UnknownType extends StandardRule implements AnnotationRule {

    public UnknownType() {
        super("unknown-type", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof Attribution) {
            return;
        }
        String id = typeId(annotation);
        if (id == null) {
            if (!(annotation instanceof Cluster)) {
                findings.add(annotation, message("none", context.quote(annotation)));
            }
            return;
        }
        Optional<AnnotationType> type = context.typeOf(annotation);
        if (type.isEmpty()) {
            findings.add(annotation, message("unknown", id));
        } else if (type.get().isAbstract()) {
            findings.add(annotation, message("abstract", id));
        }
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
