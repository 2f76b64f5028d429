package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.edit.verbs.SetImplicit;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Relation;

/** An argument has no filler and is not marked implicit, or a relation lacks an end. */
@Component(service = Rule.class)
public final class MissingFiller extends StandardRule implements AnnotationRule {

    public MissingFiller() {
        super("missing-filler", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof EventMention event) {
            for (Argument argument : event.getArguments()) {
                if (argument.getFiller() == null && !argument.isImplicit()) {
                    findings.add(
                            event,
                            message("argument", context.typeName(event), String.valueOf(argument.getRole())),
                            fix("removeArgument", new RemoveArgument(argument)),
                            fix("setImplicit", new SetImplicit(argument, true)));
                }
            }
        } else if (annotation instanceof Relation relation
                && (relation.getSource() == null || relation.getTarget() == null)) {
            findings.add(
                    relation,
                    message("relation", context.typeName(relation)),
                    fix("delete", new DeleteAnnotations(relation)));
        }
    }
}
