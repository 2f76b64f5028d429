package org.peristiwa.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.Role;

/** An annotation has an attribute that the schema does not have, or that its type does not carry. */
@Component(service = Rule.class)
public final class UnknownAttribute extends StandardRule implements AnnotationRule {

    public UnknownAttribute() {
        super("unknown-attribute", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        context.typeOf(annotation).ifPresent(type -> {
            List<AttributeDefinition> carried = context.types().attributes(type);
            Predicate<AttributeDefinition> carries = carried::contains;
            report(
                    context,
                    annotation,
                    annotation.getAttributes(),
                    carries,
                    new SchemaName(context.types(), type),
                    findings);
        });
        if (annotation instanceof EventMention event && event.getType() != null) {
            event.getArguments().forEach(argument -> checkArgument(context, event, argument, findings));
        }
    }

    private void checkArgument(LayerContext context, EventMention event, Argument argument, Findings findings) {
        if (argument.getRole() == null || argument.getAttributes().isEmpty()) {
            return;
        }
        Optional<Role> role = context.types().role(event.getType(), argument.getRole());
        role.ifPresent(known -> {
            Predicate<AttributeDefinition> carries =
                    attribute -> known.getAttributes().contains(attribute.getId());
            report(context, event, argument.getAttributes(), carries, new SchemaName(context.types(), known), findings);
        });
    }

    private void report(
            LayerContext context,
            Annotation at,
            List<AttributeValue> values,
            Predicate<AttributeDefinition> carries,
            SchemaName owner,
            Findings findings) {
        for (AttributeValue value : values) {
            String id = value.getAttribute() == null ? "" : value.getAttribute();
            Optional<AttributeDefinition> attribute = context.types().attribute(id);
            if (attribute.isEmpty()) {
                findings.add(at, message("unknown", id));
            } else if (!carries.test(attribute.get())) {
                findings.add(at, message("foreign", owner, new SchemaName(context.types(), attribute.get())));
            }
        }
    }
}
