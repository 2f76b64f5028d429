package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.refactor.UseChange.Rule;
import org.peristiwa.edit.internal.schema.Inheritance;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.internal.schema.SchemaRemoval;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.refactor.Merge;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** {@code merge event:Contact.Meet into=Contact.Talk}. */
final class Merging implements Operation<Merge> {

    private static final String INTO = "into";

    @Override
    public Class<Merge> kind() {
        return Merge.class;
    }

    @Override
    public String word() {
        return "merge";
    }

    @Override
    public List<String> words() {
        return Stream.concat(Stream.of(INTO), UseChange.WORDS.stream()).toList();
    }

    @Override
    public VerbLabel label(Merge merge) {
        return VerbLabel.of("verb.refactorMerge", merge.element().id(), merge.into());
    }

    @Override
    public Merge read(Arguments arguments) {
        return new Merge(arguments.element(), arguments.one(INTO));
    }

    @Override
    public Arguments write(Merge merge, SchemaEdit before) {
        Arguments arguments = Arguments.about(merge.element()).with(INTO, merge.into());
        return UseChange.told(arguments, before, List.of(merge.into()));
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        return UseChange.of(arguments, Rule.all(arguments.one(INTO)));
    }

    @Override
    public void changeSchema(Merge merge, SchemaEdit edit) {
        Elements elements = new Elements(edit);
        SchemaElement element = elements.element(merge.element());
        elements.requireSibling(merge.element(), merge.into());
        SchemaRemoval removal = new SchemaRemoval(edit);
        if (merge.element() instanceof TypeRef ref) {
            types((AnnotationType) element, edit.type(ref.kind(), merge.into()), edit);
        } else if (element instanceof Role role) {
            EventType type = (EventType) role.eContainer();
            SchemaEdit.findRole(type, merge.into()).ifPresent(into -> widen(into, role, edit));
            removal.removeRole(type, role.getId(), List.of(merge.into()));
        } else if (element instanceof AttributeDefinition attribute) {
            attributes(attribute, edit.attribute(merge.into()), edit);
        } else if (element instanceof AttributeOption option) {
            removal.removeOption(option, List.of(merge.into()));
        }
    }

    private static void types(AnnotationType from, AnnotationType into, SchemaEdit edit) {
        // What is above the other cannot go below it: its line closes over the gap.
        String above = from.getParent() == null ? "" : from.getParent();
        boolean below = edit.withDescendants(from).contains(into);
        Inheritance inheritance = new Inheritance(edit);
        for (AnnotationType child : edit.children(from)) {
            boolean onTheLine = below && edit.withDescendants(child).contains(into);
            inheritance.setParentAndKeep(child, onTheLine ? above : into.getId());
        }
        join(from.getAttributes(), into, Literals.ANNOTATION_TYPE__ATTRIBUTES, edit);
        if (from instanceof EventType one && into instanceof EventType other) {
            SchemaView view = SchemaView.of(edit.schema());
            for (Role role : one.getRoles()) {
                if (view.role(other.getId(), role.getId()).isEmpty()) {
                    edit.add(other, Literals.EVENT_TYPE__ROLES, EcoreUtil.copy(role));
                }
            }
        }
        new SchemaRemoval(edit).removeType(from, List.of(into.getId()));
    }

    private static void join(List<String> attributes, SchemaElement into, EAttribute feature, SchemaEdit edit) {
        attributes.forEach(attribute -> edit.add(into, feature, attribute));
    }

    /** Whatever suited one of two roles suits the one that is left. */
    private static void widen(Role into, Role from, SchemaEdit edit) {
        if (into.getFillerTypes().isEmpty() || from.getFillerTypes().isEmpty()) {
            edit.setChoices(into, Literals.ROLE__FILLER_TYPES, into.getFillerTypes(), List.of());
        } else {
            List<TypeChoice> choices = Stream.concat(into.getFillerTypes().stream(), from.getFillerTypes().stream())
                    .map(TypeChoice::of)
                    .distinct()
                    .toList();
            edit.setChoices(into, Literals.ROLE__FILLER_TYPES, into.getFillerTypes(), choices);
        }
        edit.set(into, Literals.ROLE__LOWER, Math.max(into.getLower(), from.getLower()));
        boolean unbounded = into.getUpper() < 0 || from.getUpper() < 0;
        edit.set(into, Literals.ROLE__UPPER, unbounded ? -1 : into.getUpper() + from.getUpper());
        join(from.getAttributes(), into, Literals.ROLE__ATTRIBUTES, edit);
    }

    private static void attributes(AttributeDefinition from, AttributeDefinition into, SchemaEdit edit) {
        boolean widens = from.getKind() == AttributeKind.ONE_OF && into.getKind() == AttributeKind.MANY_OF;
        if (from.getKind() != into.getKind() && !widens) {
            throw Refusal.of("schema.differentValues", from.getId(), into.getId());
        }
        for (AttributeOption option : from.getOptions()) {
            if (SchemaEdit.findOption(into, option.getId()).isEmpty()) {
                edit.add(into, Literals.ATTRIBUTE_DEFINITION__OPTIONS, EcoreUtil.copy(option));
            }
        }
        new SchemaRemoval(edit).removeAttribute(from, List.of(into.getId()));
    }
}
