package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.schema.Choices;
import org.peristiwa.edit.internal.schema.Inheritance;
import org.peristiwa.edit.internal.schema.RuleNames;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.ChangeKind;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaFactory;
import org.peristiwa.model.schema.SchemaPackage.Literals;
import org.peristiwa.model.schema.ValueType;

/** {@code kind value:Weapon to=entity}. */
final class ChangingKind implements Operation<ChangeKind> {

    private static final String TO = "to";
    private static final String TYPES = "type";

    @Override
    public Class<ChangeKind> kind() {
        return ChangeKind.class;
    }

    @Override
    public String word() {
        return "kind";
    }

    @Override
    public List<String> words() {
        return List.of(TO, TYPES);
    }

    @Override
    public VerbLabel label(ChangeKind change) {
        return VerbLabel.of("verb.refactorKind", change.element().id());
    }

    @Override
    public ChangeKind read(Arguments arguments) {
        return new ChangeKind(arguments.element(TypeRef.class), to(arguments));
    }

    private static TypeKind to(Arguments arguments) {
        return TypeKind.of(arguments.one(TO))
                .filter(kind -> kind.filler().isPresent())
                .orElseThrow(() -> new MiswrittenException("written.kinds", TO));
    }

    @Override
    public Arguments write(ChangeKind change, SchemaEdit before) {
        AnnotationType type =
                before.type(change.element().kind(), change.element().id());
        return Arguments.about(change.element())
                .with(TO, change.to().word())
                .with(
                        TYPES,
                        before.withDescendants(type).stream()
                                .map(AnnotationType::getId)
                                .toList());
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        return new KindChange(arguments.element(TypeRef.class).kind(), to(arguments), Set.copyOf(arguments.all(TYPES)));
    }

    @Override
    public void changeSchema(ChangeKind change, SchemaEdit edit) {
        TypeKind from = change.element().kind();
        TypeKind to = change.to();
        if (from == to || from.filler().isEmpty() || to.filler().isEmpty()) {
            throw Refusal.of("schema.kind", Refusal.kind(from), Refusal.kind(to));
        }
        AnnotationType root = edit.type(from, change.element().id());
        List<AnnotationType> all = edit.withDescendants(root);
        for (AnnotationType type : all) {
            if (from.feature() != to.feature()) {
                SchemaEdit.requireFree(edit.types(to), type.getId());
            }
        }
        new RuleNames(edit)
                .changeKind(from, to, all.stream().map(AnnotationType::getId).collect(Collectors.toSet()));
        for (AnnotationType type : all) {
            replace(type, type == root, from, to, edit);
        }
    }

    private static void replace(AnnotationType type, boolean root, TypeKind from, TypeKind to, SchemaEdit edit) {
        if (root) {
            // What it inherited from types of its old kind is its own from now on.
            new Inheritance(edit).setParentAndKeep(type, "");
        }
        if (from.feature() == to.feature()) {
            edit.set(type, Literals.VALUE_TYPE__TIME, to == TypeKind.TIME);
        } else {
            AnnotationType made = made(type, to);
            edit.takeOut(type);
            edit.add(edit.schema(), to.feature(), made);
        }
        from.filler().ifPresent(before -> to.filler().ifPresent(after -> Choices.all(edit)
                .forEach(place -> place.replace(
                        edit, new TypeChoice(before, type.getId()), List.of(new TypeChoice(after, type.getId()))))));
    }

    private static AnnotationType made(AnnotationType type, TypeKind to) {
        AnnotationType made =
                switch (to) {
                    case ENTITY -> SchemaFactory.eINSTANCE.createEntityType();
                    case EVENT -> SchemaFactory.eINSTANCE.createEventType();
                    default -> {
                        ValueType value = SchemaFactory.eINSTANCE.createValueType();
                        value.setTime(to == TypeKind.TIME);
                        yield value;
                    }
                };
        made.setId(type.getId());
        made.setColor(type.getColor());
        made.setShortcut(type.getShortcut());
        made.setParent(type.getParent());
        made.setAbstract(type.isAbstract());
        made.getLabels().addAll(EcoreUtil.copyAll(type.getLabels()));
        made.getAbbreviations().addAll(EcoreUtil.copyAll(type.getAbbreviations()));
        made.getGuidelines().addAll(EcoreUtil.copyAll(type.getGuidelines()));
        made.getAttributes().addAll(type.getAttributes());
        return made;
    }
}
