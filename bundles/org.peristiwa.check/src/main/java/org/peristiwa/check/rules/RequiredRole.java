package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.AddImplicitArgument;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.Role;

/** An event has nobody in a role that its type requires. */
@Component(service = Rule.class)
public final class RequiredRole extends StandardRule implements AnnotationRule {

    public RequiredRole() {
        super("required-role", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof EventMention event) || event.getType() == null) {
            return;
        }
        for (Role role : context.types().roles(event.getType())) {
            if (role.getLower() > 0
                    && event.getArguments().stream()
                            .noneMatch(argument -> role.getId().equals(argument.getRole()))) {
                findings.add(
                        event,
                        message(
                                "message",
                                context.typeName(event),
                                new SchemaName(context.types(), role),
                                role.getLower()),
                        fix("addImplicit", new AddImplicitArgument(event, role.getId())));
            }
        }
    }
}
