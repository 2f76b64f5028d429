package org.peristiwa.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.index.AnnotationOrder;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;

/** Two events have the same type, the same trigger and the same fillers in the same roles. */
@Component(service = Rule.class)
public final class DuplicateEvent extends StandardRule implements AnnotationRule {

    public DuplicateEvent() {
        super("duplicate-event", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IS_NEAR;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof EventMention event) || event.getType() == null) {
            return;
        }
        candidates(context, event)
                .filter(other -> AnnotationOrder.INSTANCE.compare(other, event) < 0 && same(event, other))
                .min(AnnotationOrder.INSTANCE)
                .ifPresent(first -> findings.add(
                        event,
                        message("message", context.typeName(event), context.quote(event), first.getId()),
                        fix("delete", new DeleteAnnotations(event))));
    }

    // An implicit event has no place to look at: whoever is the same as it shares its fillers.
    private static Stream<EventMention> candidates(LayerContext context, EventMention event) {
        if (event.getExtent() != null) {
            return context.index().exactly(event.getExtent()).stream()
                    .filter(EventMention.class::isInstance)
                    .map(EventMention.class::cast);
        }
        return event.getArguments().stream()
                .filter(argument -> argument.getFiller() != null)
                .limit(1)
                .flatMap(argument -> context.index().argumentsFilledBy(argument.getFiller()).stream())
                .map(Argument::getEvent)
                .filter(other -> other.getExtent() == null)
                .distinct();
    }

    private static boolean same(EventMention one, EventMention other) {
        return one.getType().equals(other.getType()) && fillers(one).equals(fillers(other));
    }

    /** How often each filler stands in each role. */
    private static Map<List<Object>, Integer> fillers(EventMention event) {
        Map<List<Object>, Integer> fillers = new HashMap<>();
        for (Argument argument : event.getArguments()) {
            Object filler = Objects.requireNonNullElse(argument.getFiller(), argument.isImplicit());
            fillers.merge(List.of(String.valueOf(argument.getRole()), filler), 1, Integer::sum);
        }
        return fillers;
    }
}
