package org.peristiwa.check.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.check.AnnotationRule;
import org.peristiwa.check.Findings;
import org.peristiwa.check.LayerContext;
import org.peristiwa.check.Reach;
import org.peristiwa.check.Rule;
import org.peristiwa.check.SchemaName;
import org.peristiwa.check.Severity;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.Role;

/** A role, or an end of a relation, is filled by something of a type that it does not take. */
@Component(service = Rule.class)
public final class TypeOfFiller extends StandardRule implements AnnotationRule {

    public TypeOfFiller() {
        super("filler-type", Severity.ERROR);
    }

    @Override
    public Reach reach() {
        return Reach.WHAT_IT_NAMES;
    }

    @Override
    public void check(LayerContext context, Annotation annotation, Findings findings) {
        if (annotation instanceof EventMention event && event.getType() != null) {
            for (Argument argument : event.getArguments()) {
                check(context, event, argument, findings);
            }
        } else if (annotation instanceof Relation relation && relation.getType() != null) {
            context.types().relationType(relation.getType()).ifPresent(type -> {
                checkEnd(context, relation, relation.getSource(), type.getSourceTypes(), findings);
                checkEnd(context, relation, relation.getTarget(), type.getTargetTypes(), findings);
            });
        }
    }

    private void check(LayerContext context, EventMention event, Argument argument, Findings findings) {
        Filler filler = argument.getFiller();
        if (argument.getRole() == null
                || !(filler instanceof Annotation named)
                || context.typeOf(named).isEmpty()) {
            return;
        }
        Optional<Role> role = context.types().role(event.getType(), argument.getRole());
        if (role.isPresent() && !context.types().mayFill(role.get(), filler)) {
            findings.add(
                    event,
                    message(
                            "message",
                            context.typeName(event),
                            new SchemaName(context.types(), role.get()),
                            context.typeName(named),
                            context.quote(named)),
                    fix("removeArgument", new RemoveArgument(argument)));
        }
    }

    private void checkEnd(
            LayerContext context, Relation relation, @Nullable Filler end, List<FillerType> taken, Findings findings) {
        if (end instanceof Annotation named
                && context.typeOf(named).isPresent()
                && !RelationEnds.accept(
                        context.types(), taken, context.typeOf(named).get())) {
            findings.add(
                    relation,
                    message("end", context.typeName(relation), context.typeName(named), context.quote(named)));
        }
    }
}
