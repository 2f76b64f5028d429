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

/** A mention or trigger covers nothing but white space. */
@Component(service = Rule.class)
public final class BlankExtent extends StandardRule implements AnnotationRule {

    public BlankExtent() {
        super("blank-extent", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof Mention mention
                && mention.getExtent() != null
                && context.text().holds(mention.getExtent())
                && WhiteSpace.isBlank(context.text().slice(mention.getExtent(), ""))) {
            findings.add(
                    mention,
                    message("message", context.typeName(mention)),
                    fix("delete", new DeleteAnnotations(mention)));
        }
    }
}
