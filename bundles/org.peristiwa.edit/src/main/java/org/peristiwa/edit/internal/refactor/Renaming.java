package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.stream.Stream;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.Refusal;
import org.peristiwa.edit.internal.refactor.UseChange.Rule;
import org.peristiwa.edit.internal.schema.Bearer;
import org.peristiwa.edit.internal.schema.Choices;
import org.peristiwa.edit.internal.schema.RuleNames;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.refactor.Rename;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** {@code rename event:Contact.Meet to=Contact.Encounter}. */
final class Renaming implements Operation<Rename> {

    private static final String TO = "to";

    @Override
    public Class<Rename> kind() {
        return Rename.class;
    }

    @Override
    public String word() {
        return "rename";
    }

    @Override
    public List<String> words() {
        return Stream.concat(Stream.of(TO), UseChange.WORDS.stream()).toList();
    }

    @Override
    public VerbLabel label(Rename rename) {
        return VerbLabel.of("verb.refactorRename", rename.element().id(), rename.to());
    }

    @Override
    public Rename read(Arguments arguments) {
        return new Rename(arguments.element(), arguments.one(TO));
    }

    @Override
    public Arguments write(Rename rename, SchemaEdit before) {
        return UseChange.told(Arguments.about(rename.element()).with(TO, rename.to()), before, List.of());
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        return UseChange.of(arguments, Rule.all(arguments.one(TO)));
    }

    @Override
    public void changeSchema(Rename rename, SchemaEdit edit) {
        Elements elements = new Elements(edit);
        SchemaElement element = elements.element(rename.element());
        SchemaEdit.requireId(rename.to());
        if (elements.has(rename.element(), rename.to())) {
            throw Refusal.of("schema.mergeInstead", rename.to());
        }
        String from = rename.element().id();
        RuleNames rules = new RuleNames(edit);
        if (element instanceof AnnotationType type) {
            rules.replaceType(TypeKind.of(type), from, List.of(rename.to()));
            edit.children(type).forEach(child -> edit.set(child, Literals.ANNOTATION_TYPE__PARENT, rename.to()));
            TypeKind.of(type).filler().ifPresent(kind -> Choices.all(edit)
                    .forEach(place -> place.replace(
                            edit, new TypeChoice(kind, from), List.of(new TypeChoice(kind, rename.to())))));
        } else if (element instanceof Role) {
            rules.replaceRole((EventType) element.eContainer(), from, List.of(rename.to()));
            for (AnnotationType below : edit.withDescendants((EventType) element.eContainer())) {
                SchemaEdit.findRole((EventType) below, from)
                        .ifPresent(role -> edit.set(role, Literals.SCHEMA_ELEMENT__ID, rename.to()));
            }
        } else if (element instanceof AttributeDefinition) {
            rules.replaceAttribute(from, List.of(rename.to()));
            Bearer.all(edit).forEach(bearer -> bearer.replace(edit, from, List.of(rename.to())));
        } else if (element.eContainer() instanceof AttributeDefinition owner) {
            rules.replaceOption(owner.getId(), from, List.of(rename.to()));
            if (from.equals(owner.getDefaultValue())) {
                edit.set(owner, Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE, rename.to());
            }
        }
        edit.set(element, Literals.SCHEMA_ELEMENT__ID, rename.to());
    }
}
