package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/** Two mentions that are not events cover exactly the same words. */
@Component(service = Rule.class)
public final class SameSpan extends StandardRule implements AnnotationRule {

    public SameSpan() {
        super("same-span", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IS_NEAR;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof Mention mention)
                || annotation instanceof EventMention
                || mention.getExtent() == null) {
            return;
        }
        context.index().exactly(mention.getExtent()).stream()
                .filter(other ->
                        !(other instanceof EventMention) && AnnotationOrder.INSTANCE.compare(other, mention) < 0)
                .min(AnnotationOrder.INSTANCE)
                .ifPresent(first -> findings.add(
                        mention,
                        message("message", context.quote(mention), context.typeName(first), context.typeName(mention)),
                        fix("delete", new DeleteAnnotations(mention))));
    }
}
