package org.peristiwa.edit.internal.refactor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.EditContext;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.refactor.Branch;
import org.peristiwa.edit.schema.refactor.Condition;
import org.peristiwa.edit.schema.refactor.ElementRef;
import org.peristiwa.edit.schema.refactor.ElementRef.AttributeRef;
import org.peristiwa.edit.schema.refactor.ElementRef.OptionRef;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerPackage.Literals;

/**
 * Lets each use of an element name another one, or go, by the first rule that takes it. Renaming, merging, splitting and
 * deleting are all of this form.
 *
 * @param element whose uses
 * @param within for a role, ids of the event types whose role it is; else empty
 * @param rules in order; a use that none takes stays
 * @param union whether an attribute's values join those that the annotation has of the other; otherwise these win
 */
record UseChange(ElementRef element, Set<String> within, List<Rule> rules, boolean union) implements LayerChange {

    private static final String WITHIN = "within";
    private static final String JOIN = "join";

    /** The words in which {@link #told} and {@link #of} agree. */
    static final List<String> WORDS = List.of(WITHIN, JOIN);

    /**
     * One rule.
     *
     * @param when which uses
     * @param into id of the element that they name then; null for them to go
     */
    record Rule(Condition when, @Nullable String into) {

        static Rule of(Branch branch) {
            return new Rule(branch.when(), branch.into());
        }

        /** Every use gets this name. */
        static List<Rule> all(String into) {
            return List.of(new Rule(new Condition.Always(), into));
        }

        /** Every use goes. */
        static List<Rule> gone() {
            return List.of(new Rule(new Condition.Always(), null));
        }

        Optional<String> name() {
            return Optional.ofNullable(into);
        }
    }

    UseChange {
        within = Set.copyOf(within);
        rules = List.copyOf(rules);
    }

    /**
     * Adds to what a migration keeps of a refactoring all that {@link #of} needs.
     *
     * @param others ids of the elements that uses may name afterwards
     */
    static Arguments told(Arguments arguments, SchemaEdit before, List<String> others) {
        Elements elements = new Elements(before);
        Arguments more = arguments.with(WITHIN, elements.within(arguments.element()));
        boolean joins = others.stream().anyMatch(other -> elements.joins(arguments.element(), other));
        return joins ? more.with(JOIN, "yes") : more;
    }

    /** The change by these rules of the element that a migration is about. */
    static UseChange of(Arguments arguments, List<Rule> rules) {
        return new UseChange(arguments.element(), Set.copyOf(arguments.all(WITHIN)), rules, arguments.yes(JOIN));
    }

    @Override
    public void apply(EditContext context, Layer layer) {
        if (rules.isEmpty()) {
            return;
        }
        if (element instanceof TypeRef type) {
            changeTypes(context, layer, type);
        } else if (element instanceof RoleRef role) {
            changeRoles(context, layer, role);
        } else if (element instanceof AttributeRef attribute) {
            new AttributeChange(context.changes(), attribute.id(), this).apply(layer);
        } else if (element instanceof OptionRef option) {
            new OptionChange(context.changes(), option, this).apply(layer);
        }
    }

    /** The rule that takes a use, if any. */
    Optional<Rule> ruleFor(Use use) {
        for (Rule rule : rules) {
            if (use.meets(rule.when())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private void changeTypes(EditContext context, Layer layer, TypeRef type) {
        List<Annotation> gone = new ArrayList<>();
        for (Annotation annotation : layer.getAnnotations()) {
            if (Types.kindOf(annotation) == type.kind() && type.id().equals(Types.typeOf(annotation))) {
                ruleFor(new Use(annotation, null, "")).ifPresent(rule -> rule.name()
                        .ifPresentOrElse(
                                name -> context.changes().set(annotation, Types.feature(annotation), name),
                                () -> gone.add(annotation)));
            }
        }
        if (!gone.isEmpty()) {
            // The last first: what stands behind a deleted one has to move up.
            Collections.reverse(gone);
            new DeleteAnnotations(gone).apply(context);
        }
    }

    private void changeRoles(EditContext context, Layer layer, RoleRef role) {
        for (EventMention event : context.session().index(layer).events()) {
            if (event.getType() != null && within.contains(event.getType())) {
                changeRoles(context, event, role.id());
            }
        }
    }

    private record Filled(String role, Filler filler) {}

    private void changeRoles(EditContext context, EventMention event, String role) {
        Set<Filled> others = new HashSet<>();
        List<Argument> uses = new ArrayList<>();
        for (Argument argument : event.getArguments()) {
            if (role.equals(argument.getRole())) {
                uses.add(argument);
            } else if (argument.getFiller() != null) {
                others.add(new Filled(String.valueOf(argument.getRole()), argument.getFiller()));
            }
        }
        for (Argument argument : uses) {
            Rule rule = ruleFor(new Use(event, argument, "")).orElse(null);
            if (rule == null || role.equals(rule.into())) {
                continue;
            }
            String into = rule.into();
            boolean goes = into == null
                    || (argument.getFiller() != null && !others.add(new Filled(into, argument.getFiller())));
            if (goes) {
                context.changes().remove(event, Literals.EVENT_MENTION__ARGUMENTS, argument);
            } else {
                context.changes().set(argument, Literals.ARGUMENT__ROLE, into);
            }
        }
    }

    @Override
    public Optional<TypeRef> clusterType(TypeRef type) {
        return type.equals(element) && !rules.isEmpty() && rules.get(0).when() instanceof Condition.Always
                ? rules.get(0).name().map(name -> new TypeRef(type.kind(), name))
                : Optional.empty();
    }
}
