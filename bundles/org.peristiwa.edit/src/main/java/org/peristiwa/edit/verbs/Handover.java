package org.peristiwa.edit.verbs;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Attribution;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.LayerPackage.Literals;
import org.peristiwa.model.layer.Relation;

/** Gives what one filler has to another that takes its place: roles, relations, reports, notes and links. */
final class Handover {

    private final LayerEdit edit;
    private final Removal removal;

    Handover(LayerEdit edit, Removal removal) {
        this.edit = edit;
        this.removal = removal;
    }

    /** Afterwards nothing but memberships refers to {@code from}, which is still there. */
    <F extends Annotation & Filler, T extends Annotation & Filler> void handOver(F from, T to) {
        edit.index().argumentsFilledBy(from).forEach(argument -> refill(argument, to));
        edit.index().relationsOf(from).forEach(relation -> redirect(relation, from, to));
        for (Annotation referrer : edit.index().referrers(from)) {
            if (referrer instanceof Attribution attribution && attribution.getSource() == from) {
                edit.set(attribution, Literals.ATTRIBUTION__SOURCE, to);
            }
        }
        move(from, to, Literals.ANNOTATION__NOTES, from.getNotes());
        move(from, to, Literals.ANNOTATION__LINKS, from.getLinks());
        move(
                from,
                to,
                Literals.ANNOTATION__ATTRIBUTES,
                from.getAttributes().stream()
                        .filter(value -> to.getAttributes().stream()
                                .noneMatch(own -> own.getAttribute().equals(value.getAttribute())))
                        .toList());
    }

    /** Nothing fills the same role of an event twice. */
    private void refill(Argument argument, Filler to) {
        boolean twice = argument.getEvent().getArguments().stream()
                .anyMatch(other -> other.getFiller() == to && Objects.equals(other.getRole(), argument.getRole()));
        if (twice) {
            removal.removeArgument(argument);
        } else {
            edit.set(argument, Literals.ARGUMENT__FILLER, to);
        }
    }

    private void redirect(Relation relation, Filler from, Filler to) {
        Filler source = relation.getSource() == from ? to : relation.getSource();
        Filler target = relation.getTarget() == from ? to : relation.getTarget();
        if (source == target && relation.getSource() != relation.getTarget()) {
            removal.remove(relation);
            return;
        }
        edit.set(relation, Literals.RELATION__SOURCE, source);
        edit.set(relation, Literals.RELATION__TARGET, target);
    }

    private void move(Annotation from, Annotation to, EReference feature, List<? extends EObject> parts) {
        for (EObject part : List.copyOf(parts)) {
            edit.remove(from, feature, part);
            edit.add(to, feature, part);
        }
    }
}
