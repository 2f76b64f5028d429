package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;

/** An argument has a role that its event's type does not have. */
@Component(service = Rule.class)
public final class UnknownRole extends StandardRule implements AnnotationRule {

    public UnknownRole() {
        super("unknown-role", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof EventMention event)
                || event.getType() == null
                || context.types().eventType(event.getType()).isEmpty()) {
            return;
        }
        for (Argument argument : event.getArguments()) {
            String role = argument.getRole();
            if (role == null || context.types().role(event.getType(), role).isEmpty()) {
                findings.add(
                        event,
                        message("message", context.typeName(event), role == null ? "" : role),
                        fix("removeArgument", new RemoveArgument(argument)));
            }
        }
    }
}
