package org.peristiwa.check.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.ReverseRelation;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.TimeOrder;

/** A relation says that its ends lie in time as their dates do not. */
@Component(service = Rule.class)
public final class TimeRelation extends StandardRule implements AnnotationRule {

    public TimeRelation() {
        super("time-relation", Severity.WARNING);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (!(annotation instanceof Relation relation) || relation.getType() == null) {
            return;
        }
        Optional<TimeOrder> order =
                context.types().relationType(relation.getType()).map(RelationType::getTimeOrder);
        Optional<Days> source = TimeRoles.daysOf(context, relation.getSource());
        Optional<Days> target = TimeRoles.daysOf(context, relation.getTarget());
        if (order.isPresent()
                && source.isPresent()
                && target.isPresent()
                && contradicts(order.get(), source.get(), target.get())
                && relation.getSource() instanceof Annotation from
                && relation.getTarget() instanceof Annotation to) {
            findings.add(
                    relation,
                    message(
                            "message",
                            context.typeName(relation),
                            context.quote(from),
                            source.get().from().toString(),
                            context.quote(to),
                            target.get().from().toString()),
                    fix("reverse", new ReverseRelation(relation)),
                    fix("delete", new DeleteAnnotations(relation)));
        }
    }

    // An event lies somewhere within its days: only what can under no circumstances be so is a contradiction.
    private static boolean contradicts(TimeOrder order, Days source, Days target) {
        return switch (order) {
            case NONE -> false;
            case BEFORE -> source.isBehind(target);
            case AFTER -> target.isBehind(source);
            case INCLUDES, INCLUDED, SIMULTANEOUS, OVERLAP -> source.isApartFrom(target);
        };
    }

    @Override
    public Collection<? extends Annotation> spread(LayerContext context, Annotation touched) {
        return touched instanceof TimeMention time
                ? context.index().argumentsFilledBy(time).stream()
                        .flatMap(argument -> context.index().relationsOf(argument.getEvent()).stream())
                        .toList()
                : List.of();
    }
}
