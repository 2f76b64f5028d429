package org.peristiwa.edit.internal.refactor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.internal.refactor.UseChange.Rule;
import org.peristiwa.edit.internal.schema.Bearer;
import org.peristiwa.edit.internal.schema.RuleNames;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.internal.schema.SchemaRemoval;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.Branch;
import org.peristiwa.edit.schema.refactor.Condition;
import org.peristiwa.edit.schema.refactor.Split;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;
import org.peristiwa.model.schema.ValueType;

/** {@code split event:Contact.Meet branch=Meet.Virtual=attribute:Mode=online branch=Meet.InPerson}. */
final class Splitting implements Operation<Split> {

    private static final String BRANCH = "branch";

    @Override
    public Class<Split> kind() {
        return Split.class;
    }

    @Override
    public String word() {
        return "split";
    }

    @Override
    public List<String> words() {
        return Stream.concat(Stream.of(BRANCH), UseChange.WORDS.stream()).toList();
    }

    @Override
    public VerbLabel label(Split split) {
        return VerbLabel.of("verb.refactorSplit", split.element().id());
    }

    @Override
    public Split read(Arguments arguments) {
        List<Branch> branches =
                arguments.all(BRANCH).stream().map(Branch::parse).toList();
        if (branches.isEmpty()) {
            throw new MiswrittenException("written.branch", BRANCH);
        }
        return new Split(arguments.element(), branches);
    }

    @Override
    public Arguments write(Split split, SchemaEdit before) {
        List<Branch> branches = split.branches().stream()
                .map(branch -> resolved(branch, before))
                .toList();
        Arguments arguments = Arguments.about(split.element()).with(BRANCH, branches);
        return UseChange.told(
                arguments, before, branches.stream().map(Branch::into).toList());
    }

    /** A condition that names a type means those below it, too: now, while it is known which these are. */
    private static Branch resolved(Branch branch, SchemaEdit before) {
        if (branch.when() instanceof Condition.TypeIs asked) {
            return new Branch(
                    branch.into(), new Condition.TypeIs(asked.kind(), below(asked.kind(), asked.types(), before)));
        }
        return branch.when() instanceof Condition.FillerIs asked
                ? new Branch(
                        branch.into(), new Condition.FillerIs(asked.kind(), below(asked.kind(), asked.types(), before)))
                : branch;
    }

    private static Set<String> below(TypeKind kind, Set<String> types, SchemaEdit before) {
        return types.stream()
                .flatMap(id -> before.withDescendants(before.type(kind, id)).stream())
                .map(AnnotationType::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        List<Rule> rules =
                arguments.all(BRANCH).stream().map(Branch::parse).map(Rule::of).toList();
        return UseChange.of(arguments, rules);
    }

    @Override
    public void changeSchema(Split split, SchemaEdit edit) {
        SchemaElement element = new Elements(edit).element(split.element());
        List<String> others = split.branches().stream()
                .map(Branch::into)
                .filter(into -> !into.equals(split.element().id()))
                .distinct()
                .toList();
        boolean all = split.branches().stream().anyMatch(branch -> branch.when() instanceof Condition.Always);
        boolean empties = all
                && others.size()
                        == split.branches().stream()
                                .map(Branch::into)
                                .distinct()
                                .count();
        if (element instanceof AnnotationType type) {
            types(type, others, empties, edit);
        } else if (element instanceof Role role) {
            roles(role, others, empties, edit);
        } else if (element instanceof AttributeDefinition attribute) {
            attributes(attribute, split, others, empties, edit);
        } else if (element instanceof AttributeOption option) {
            options(option, others, empties, edit);
        }
    }

    private static void types(AnnotationType type, List<String> others, boolean empties, SchemaEdit edit) {
        TypeKind kind = TypeKind.of(type);
        int at = edit.types(kind).indexOf(type) + 1;
        for (String other : others) {
            if (edit.findType(kind, other).isEmpty()) {
                SchemaEdit.requireFree(edit.types(kind), other);
                AnnotationType made = (AnnotationType) EcoreUtil.create(type.eClass());
                made.setId(other);
                made.setParent(type.getId());
                if (made instanceof ValueType value) {
                    value.setTime(kind == TypeKind.TIME);
                }
                edit.add(edit.schema(), kind.feature(), at++, made);
            }
        }
        if (empties) {
            List<AnnotationType> below = edit.withDescendants(type);
            List<String> elsewhere = others.stream()
                    .filter(other -> below.stream().noneMatch(one -> other.equals(one.getId())))
                    .toList();
            new RuleNames(edit).replaceType(kind, type.getId(), with(type.getId(), elsewhere));
            edit.set(type, Literals.ANNOTATION_TYPE__ABSTRACT, true);
        }
    }

    private static void roles(Role role, List<String> others, boolean empties, SchemaEdit edit) {
        EventType type = (EventType) role.eContainer();
        SchemaView view = SchemaView.of(edit.schema());
        int at = type.getRoles().indexOf(role) + 1;
        for (String other : others) {
            if (view.role(type.getId(), other).isEmpty()) {
                Role made = copied(role, other);
                // Each of several has some of what was asked of the one.
                made.setLower(0);
                edit.add(type, Literals.EVENT_TYPE__ROLES, at++, made);
            }
        }
        if (empties) {
            new SchemaRemoval(edit).removeRole(type, role.getId(), others);
        } else if (!others.isEmpty()) {
            new RuleNames(edit).replaceRole(type, role.getId(), with(role.getId(), others));
            edit.set(role, Literals.ROLE__LOWER, 0);
        }
    }

    /** The same in all but name and key. */
    private static <E extends SchemaElement> E copied(E element, String id) {
        SchemaEdit.requireId(id);
        E copy = EcoreUtil.copy(element);
        copy.setId(id);
        copy.setShortcut(null);
        copy.getLabels().clear();
        copy.getAbbreviations().clear();
        return copy;
    }

    private static void attributes(
            AttributeDefinition from, Split split, List<String> others, boolean empties, SchemaEdit edit) {
        int at = edit.schema().getAttributes().indexOf(from) + 1;
        for (String other : others) {
            AttributeDefinition into = edit.findAttribute(other).orElse(null);
            if (into == null) {
                into = copied(from, other);
                into.getOptions().clear();
                into.setDefaultValue(null);
                edit.add(edit.schema(), Literals.SCHEMA__ATTRIBUTES, at++, into);
            }
            for (AttributeOption option : from.getOptions()) {
                if (goes(option.getId(), other, split)
                        && SchemaEdit.findOption(into, option.getId()).isEmpty()) {
                    edit.add(into, Literals.ATTRIBUTE_DEFINITION__OPTIONS, EcoreUtil.copy(option));
                }
            }
        }
        List<String> carried = empties ? others : with(from.getId(), others);
        Map<String, Predicate<String>> ways = new LinkedHashMap<>();
        carried.forEach(way -> ways.put(way, value -> mayGo(value, way, from.getId(), split)));
        new RuleNames(edit).splitAttribute(from.getId(), ways);
        Bearer.all(edit).forEach(bearer -> bearer.replace(edit, from.getId(), carried));
        SchemaRemoval removal = new SchemaRemoval(edit);
        if (empties) {
            edit.takeOut(from);
        } else {
            List.copyOf(from.getOptions()).stream()
                    .filter(option -> !goes(option.getId(), from.getId(), split) && alwaysGoes(option.getId(), split))
                    .forEach(option -> removal.removeOption(option, List.of()));
        }
    }

    /** Whether uses of a value may be of an attribute afterwards: that of a branch, or the one that is split. */
    private static boolean mayGo(String value, String into, String from, Split split) {
        return goes(value, into, split) || (into.equals(from) && !alwaysGoes(value, split));
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** Whether uses of a value may get to an attribute. */
    private static boolean goes(String value, String into, Split split) {
        for (Branch branch : split.branches()) {
            boolean certain = decides(branch, value);
            boolean possible = certain || !(branch.when() instanceof Condition.ValueIs);
            if (possible && branch.into().equals(into)) {
                return true;
            }
            if (certain) {
                return false;
            }
        }
        return false;
    }

    private static boolean alwaysGoes(String value, Split split) {
        return split.branches().stream().anyMatch(branch -> decides(branch, value));
    }

    private static boolean decides(Branch branch, String value) {
        return branch.when() instanceof Condition.Always
                || (branch.when() instanceof Condition.ValueIs asked
                        && asked.value().equals(value));
    }

    private static void options(AttributeOption option, List<String> others, boolean empties, SchemaEdit edit) {
        AttributeDefinition owner = (AttributeDefinition) option.eContainer();
        int at = owner.getOptions().indexOf(option) + 1;
        for (String other : others) {
            if (SchemaEdit.findOption(owner, other).isEmpty()) {
                edit.add(owner, Literals.ATTRIBUTE_DEFINITION__OPTIONS, at++, copied(option, other));
            }
        }
        if (empties) {
            new SchemaRemoval(edit).removeOption(option, others);
        } else {
            new RuleNames(edit).replaceOption(owner.getId(), option.getId(), with(option.getId(), others));
        }
    }
}
