package org.peristiwa.check.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.Role;

/** An event whose type has a role for its time has none. Off by default: most events of most texts are dated by another one. */
@Component(service = Rule.class)
public final class TimeMissing extends StandardRule implements AnnotationRule {

    public TimeMissing() {
        super("time-missing", Severity.INFO, false);
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
        List<Role> roles = context.types().roles(event.getType()).stream()
                .filter(TimeRoles::isOne)
                .toList();
        boolean dated = event.getArguments().stream().anyMatch(argument -> roles.stream()
                .anyMatch(role -> role.getId().equals(argument.getRole())));
        if (!roles.isEmpty() && !dated) {
            findings.add(event, message("message", context.typeName(event), context.quote(event)));
        }
    }
}
