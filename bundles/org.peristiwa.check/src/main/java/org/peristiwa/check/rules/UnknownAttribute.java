package org.peristiwa.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.verbs.ClearArgumentAttribute;
import org.peristiwa.edit.verbs.ClearAttribute;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.AttributeDefinition;

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
            List<String> carried = context.types().attributes(type).stream()
                    .map(AttributeDefinition::getId)
                    .toList();
            Owner owner = new Owner(context, annotation, new SchemaName(context.types(), type), carried);
            report(owner, annotation.getAttributes(), id -> new ClearAttribute(annotation, id), findings);
        });
        if (annotation instanceof EventMention event && event.getType() != null) {
            event.getArguments().forEach(argument -> checkArgument(context, event, argument, findings));
        }
    }

    private void checkArgument(LayerContext context, EventMention event, Argument argument, Findings findings) {
        if (argument.getRole() == null || argument.getAttributes().isEmpty()) {
            return;
        }
        context.types().role(event.getType(), argument.getRole()).ifPresent(role -> {
            Owner owner = new Owner(context, event, new SchemaName(context.types(), role), role.getAttributes());
            report(owner, argument.getAttributes(), id -> new ClearArgumentAttribute(argument, id), findings);
        });
    }

    /** The type or role that says which attributes there may be. */
    private record Owner(LayerContext context, Annotation at, SchemaName name, List<String> carried) {}

    private void report(Owner owner, List<AttributeValue> values, Function<String, Verb<?>> clear, Findings findings) {
        for (AttributeValue value : values) {
            String id = value.getAttribute() == null ? "" : value.getAttribute();
            SchemaView types = owner.context().types();
            Optional<AttributeDefinition> attribute = types.attribute(id);
            if (attribute.isEmpty()) {
                findings.add(owner.at(), message("unknown", id), fix("clearAttribute", clear.apply(id)));
            } else if (!owner.carried().contains(id)) {
                SchemaName name = new SchemaName(types, attribute.get());
                findings.add(
                        owner.at(), message("foreign", owner.name(), name), fix("clearAttribute", clear.apply(id)));
            }
        }
    }
}
