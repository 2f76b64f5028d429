package org.peristiwa.edit.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributePattern;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.GuidelineRule;
import org.peristiwa.model.schema.Pattern;
import org.peristiwa.model.schema.PatternKind;
import org.peristiwa.model.schema.RelationPattern;
import org.peristiwa.model.schema.RolePattern;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/**
 * Lets the rules of the guidelines say of other elements what they said of one that goes; of nothing, where no other takes its
 * place. It is done before the schema changes: whose role a rule means is looked up there.
 */
public final class RuleNames {

    private final SchemaEdit edit;
    private final RulePruning pruning;

    public RuleNames(SchemaEdit edit) {
        this.edit = edit;
        this.pruning = new RulePruning(edit);
    }

    /** Puts types of the same kind in the place of one. */
    public void replaceType(TypeKind kind, String gone, List<String> others) {
        for (RulePlace place : RulePlace.all(edit.schema())) {
            Pattern pattern = place.pattern();
            if (place.speaksOf(kind)) {
                boolean stays = pattern.getKind() == PatternKind.ANY && isTypeOfAnotherKind(kind, gone);
                replace(
                        pattern,
                        Literals.PATTERN__TYPES,
                        pattern.getTypes(),
                        gone,
                        stays ? with(gone, others) : others);
            }
            if (kind == TypeKind.RELATION) {
                for (RelationPattern relation : List.copyOf(pattern.getRelations())) {
                    replace(relation, Literals.RELATION_PATTERN__TYPES, relation.getTypes(), gone, others);
                }
            }
        }
        replaceReference(gone, others);
    }

    private boolean isTypeOfAnotherKind(TypeKind kind, String id) {
        return edit.types().anyMatch(type -> id.equals(type.getId()) && TypeKind.of(type) != kind);
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private void replace(EObject owner, EAttribute feature, List<String> present, String gone, List<String> others) {
        if (!present.contains(gone) || !RulePlace.isThere(owner, edit.schema())) {
            return;
        }
        if (others.isEmpty()) {
            pruning.dropId(owner, feature, present, gone);
        } else {
            edit.replaceId(owner, feature, present, gone, others);
        }
    }

    /** Where a rule names the element as its place in the guidelines. */
    private void replaceReference(String gone, List<String> others) {
        boolean stays = edit.types().filter(type -> gone.equals(type.getId())).count()
                        + edit.findAttribute(gone).stream().count()
                > 1;
        for (GuidelineRule rule : edit.schema().getRules()) {
            if (gone.equals(rule.getReference()) && !stays) {
                edit.setText(rule, Literals.GUIDELINE_RULE__REFERENCE, others.size() == 1 ? others.get(0) : "");
            }
        }
    }

    /**
     * Puts roles in the place of one. Where a rule speaks of roles that others have under this name too, it speaks of
     * them all.
     *
     * @param type whose role it is, as is that of the types below
     */
    public void replaceRole(EventType type, String gone, List<String> others) {
        Set<AnnotationType> within = Set.copyOf(edit.withDescendants(type));
        SchemaView view = SchemaView.of(edit.schema());
        for (RulePlace place : RulePlace.all(edit.schema())) {
            Map<Boolean, List<EventType>> owners = place.eventTypes(edit).stream()
                    .filter(one -> view.role(one.getId(), gone).isPresent())
                    .collect(Collectors.partitioningBy(within::contains));
            if (!owners.get(true).isEmpty()) {
                List<String> now = owners.get(false).isEmpty() ? others : with(gone, others);
                List.copyOf(place.pattern().getRoles()).forEach(pattern -> replaceRole(pattern, gone, now));
            }
        }
    }

    private void replaceRole(RolePattern pattern, String gone, List<String> others) {
        Set<String> before = new LinkedHashSet<>(with(String.valueOf(pattern.getRole()), pattern.getOtherRoles()));
        if (pattern.getRole() == null || !before.contains(gone)) {
            return;
        }
        Set<String> after = new LinkedHashSet<>();
        before.forEach(role -> after.addAll(role.equals(gone) ? others : List.of(role)));
        if (after.isEmpty()) {
            pruning.drop(pattern);
            return;
        }
        List<String> roles = List.copyOf(after);
        edit.set(pattern, Literals.ROLE_PATTERN__ROLE, roles.get(0));
        List.copyOf(pattern.getOtherRoles()).stream()
                .filter(role -> roles.indexOf(role) < 1)
                .forEach(role -> edit.remove(pattern, Literals.ROLE_PATTERN__OTHER_ROLES, role));
        roles.stream()
                .skip(1)
                .filter(role -> !pattern.getOtherRoles().contains(role))
                .forEach(role -> edit.add(pattern, Literals.ROLE_PATTERN__OTHER_ROLES, role));
    }

    /** Puts options in the place of one. */
    public void replaceOption(String attribute, String gone, List<String> others) {
        for (AttributePattern pattern : attributePatterns()) {
            if (attribute.equals(pattern.getAttribute())) {
                replace(pattern, Literals.ATTRIBUTE_PATTERN__VALUES, pattern.getValues(), gone, others);
            }
        }
    }

    private List<AttributePattern> attributePatterns() {
        return RulePlace.all(edit.schema()).stream()
                .flatMap(place -> place.pattern().getAttributes().stream())
                .toList();
    }

    /** Puts attributes, each with all values, in the place of one. */
    public void replaceAttribute(String gone, List<String> others) {
        Map<String, Predicate<String>> ways = new LinkedHashMap<>();
        others.forEach(other -> ways.put(other, value -> true));
        splitAttribute(gone, ways);
    }

    /**
     * Puts attributes in the place of one.
     *
     * @param ways the attributes, and which values each may get; the one itself may be among them
     */
    public void splitAttribute(String gone, Map<String, Predicate<String>> ways) {
        for (RulePlace place : RulePlace.all(edit.schema())) {
            splitAttribute(place.pattern(), 0, gone, ways);
        }
        replaceReference(gone, List.copyOf(ways.keySet()));
    }

    private void splitAttribute(Pattern pattern, int from, String gone, Map<String, Predicate<String>> ways) {
        for (int i = from; i < pattern.getAttributes().size() && RulePlace.isThere(pattern, edit.schema()); i++) {
            AttributePattern one = pattern.getAttributes().get(i);
            if (!gone.equals(one.getAttribute())) {
                continue;
            }
            List<String> into = ways.keySet().stream()
                    .filter(way -> one.getValues().isEmpty()
                            || one.getValues().stream().anyMatch(ways.get(way)))
                    .toList();
            EReference holder = pattern.eContainmentFeature();
            if (into.isEmpty() || (into.size() > 1 && !one.isNot() && holder == Literals.GUIDELINE_RULE__REQUIRE)) {
                // That one of several holds is no requirement that a rule can have.
                pruning.drop(one);
                return;
            }
            for (String other : into.subList(1, into.size())) {
                if (one.isNot()) {
                    edit.add(pattern, Literals.PATTERN__ATTRIBUTES, ++i, directed(EcoreUtil.copy(one), other, ways));
                } else {
                    alternative(pattern, i, other, gone, ways);
                }
            }
            direct(one, into.get(0), ways);
        }
    }

    /** Another pattern that is as this one but for one attribute. */
    private void alternative(
            Pattern pattern, int index, String other, String gone, Map<String, Predicate<String>> ways) {
        Pattern made = EcoreUtil.copy(pattern);
        directed(made.getAttributes().get(index), other, ways);
        EReference holder = pattern.eContainmentFeature();
        List<?> siblings = (List<?>) pattern.eContainer().eGet(holder);
        edit.add(pattern.eContainer(), holder, siblings.indexOf(pattern) + 1, made);
        splitAttribute(made, index + 1, gone, ways);
    }

    /** Lets a pattern that is in no schema yet name another attribute. */
    private static AttributePattern directed(AttributePattern made, String to, Map<String, Predicate<String>> ways) {
        made.setAttribute(to);
        made.getValues().removeIf(value -> !ways.get(to).test(value));
        return made;
    }

    private void direct(AttributePattern pattern, String to, Map<String, Predicate<String>> ways) {
        edit.set(pattern, Literals.ATTRIBUTE_PATTERN__ATTRIBUTE, to);
        List.copyOf(pattern.getValues()).stream()
                .filter(value -> !ways.get(to).test(value))
                .forEach(value -> edit.remove(pattern, Literals.ATTRIBUTE_PATTERN__VALUES, value));
    }

    /** Types become types of another kind; a pattern that says of them what only events have goes. */
    public void changeKind(TypeKind from, TypeKind to, Set<String> types) {
        for (RulePlace place : RulePlace.all(edit.schema())) {
            Pattern pattern = place.pattern();
            if (pattern.getKind() != RulePlace.kindOf(from)
                    || pattern.getTypes().stream().noneMatch(types::contains)) {
                continue;
            }
            if (place.needsEvents()) {
                List.copyOf(pattern.getTypes()).stream()
                        .filter(types::contains)
                        .forEach(
                                type -> replace(pattern, Literals.PATTERN__TYPES, pattern.getTypes(), type, List.of()));
            } else {
                boolean all = types.containsAll(pattern.getTypes());
                edit.set(pattern, Literals.PATTERN__KIND, all ? RulePlace.kindOf(to) : PatternKind.ANY);
            }
        }
    }
}
