package org.peristiwa.check.rules;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.Role;

/** An event has fewer or more fillers in a role than its type allows. */
@Component(service = Rule.class)
public final class Cardinality extends StandardRule implements AnnotationRule {

    public Cardinality() {
        super("cardinality", Severity.WARNING);
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
            long fillers = event.getArguments().stream()
                    .filter(argument -> role.getId().equals(argument.getRole()))
                    .count();
            if (fillers > 0 && fillers < role.getLower()) {
                report(context, event, role, "few", role.getLower(), fillers, findings);
            } else if (role.getUpper() >= 0 && fillers > role.getUpper()) {
                report(context, event, role, "many", role.getUpper(), fillers, findings);
            }
        }
    }

    private void report(
            LayerContext context,
            EventMention event,
            Role role,
            String key,
            int bound,
            long fillers,
            Findings findings) {
        SchemaName name = new SchemaName(context.types(), role);
        findings.add(event, message(key, context.typeName(event), name, bound, fillers));
    }
}
