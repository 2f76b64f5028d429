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
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Relation;

/** An event fills a role of itself, or a relation leads from something to itself. */
@Component(service = Rule.class)
public final class OwnEnd extends StandardRule implements AnnotationRule {

    public OwnEnd() {
        super("own-end", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof EventMention event) {
            for (Argument argument : event.getArguments()) {
                if (argument.getFiller() == event) {
                    findings.add(
                            event,
                            message("argument", context.typeName(event), String.valueOf(argument.getRole())),
                            fix("removeArgument", new RemoveArgument(argument)));
                }
            }
        } else if (annotation instanceof Relation relation
                && relation.getSource() != null
                && relation.getSource() == relation.getTarget()) {
            findings.add(
                    relation,
                    message("relation", context.typeName(relation)),
                    fix("delete", new DeleteAnnotations(relation)));
        }
    }
}
