package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;

/** A mention of a type that says something only of others belongs to no event, relation or cluster. */
@Component(service = Rule.class)
public final class OrphanFiller extends StandardRule implements AnnotationRule {

    public OrphanFiller() {
        super("orphan-filler", Severity.INFO);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_NAMES_IT;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof Mention mention
                && context.typeOf(mention).filter(AnnotationType::isFillerOnly).isPresent()
                && context.index().referrers(mention).isEmpty()) {
            findings.add(
                    mention,
                    message("message", context.typeName(mention), context.quote(mention)),
                    fix("delete", new DeleteAnnotations(mention)));
        }
    }
}
