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
import org.peristiwa.edit.verbs.ClearArgumentAttribute;
import org.peristiwa.edit.verbs.ClearAttribute;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.words.Message;

/** An attribute has a value that its definition does not allow. */
@Component(service = Rule.class)
public final class UnknownValue extends StandardRule implements AnnotationRule {

    public UnknownValue() {
        super("unknown-value", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        for (AttributeValue value : annotation.getAttributes()) {
            check(context, annotation, value, id -> new ClearAttribute(annotation, id), findings);
        }
        if (annotation instanceof EventMention event) {
            for (Argument argument : event.getArguments()) {
                for (AttributeValue value : argument.getAttributes()) {
                    check(context, event, value, id -> new ClearArgumentAttribute(argument, id), findings);
                }
            }
        }
    }

    private void check(
            LayerContext context,
            Annotation at,
            AttributeValue value,
            Function<String, Verb<?>> clear,
            Findings findings) {
        String id = value.getAttribute();
        if (id != null) {
            context.types()
                    .attribute(id)
                    .flatMap(definition -> wrong(context, definition, value))
                    .ifPresent(message -> findings.add(at, message, fix("clearAttribute", clear.apply(id))));
        }
    }

    private Optional<Message> wrong(LayerContext context, AttributeDefinition definition, AttributeValue value) {
        SchemaName name = new SchemaName(context.types(), definition);
        List<String> values = value.getValues();
        boolean many = definition.getKind() == AttributeKind.MANY_OF;
        if (!many && values.size() != 1) {
            return Optional.of(message("count", name, values.size()));
        }
        return values.stream()
                .filter(one -> !context.types().mayBe(definition, one))
                .findFirst()
                .map(one -> message("value", name, one));
    }
}
