package org.peristiwa.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** The same filler stands twice in the same role of an event. */
@Component(service = Rule.class)
public final class RepeatedFiller extends StandardRule implements AnnotationRule {

    public RepeatedFiller() {
        super("repeated-filler", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof EventMention event)) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Argument argument : event.getArguments()) {
            if (argument.getFiller() instanceof Annotation filler
                    && !seen.add(List.of(String.valueOf(argument.getRole()), filler))) {
                findings.add(
                        event,
                        message(
                                "message",
                                context.typeName(event),
                                String.valueOf(argument.getRole()),
                                context.quote(filler)),
                        fix("removeArgument", new RemoveArgument(argument)));
            }
        }
    }
}
