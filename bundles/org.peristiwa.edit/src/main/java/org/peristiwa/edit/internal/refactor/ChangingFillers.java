package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.refactor.ChangeFillers;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** {@code fillers role:Contact.Meet/Participant filler=entity:Person filler=event}. */
final class ChangingFillers implements Operation<ChangeFillers> {

    private static final String FILLER = "filler";

    @Override
    public Class<ChangeFillers> kind() {
        return ChangeFillers.class;
    }

    @Override
    public String word() {
        return "fillers";
    }

    @Override
    public List<String> words() {
        return List.of(FILLER);
    }

    @Override
    public VerbLabel label(ChangeFillers change) {
        return VerbLabel.of("verb.refactorFillers", change.element().id());
    }

    @Override
    public ChangeFillers read(Arguments arguments) {
        return new ChangeFillers(
                arguments.element(RoleRef.class),
                arguments.all(FILLER).stream().map(TypeChoice::parse).toList());
    }

    @Override
    public Arguments write(ChangeFillers change, SchemaEdit before) {
        return Arguments.about(change.element()).with(FILLER, change.fillers());
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        return LayerChange.NONE;
    }

    @Override
    public void changeSchema(ChangeFillers change, SchemaEdit edit) {
        edit.requireKnown(change.fillers());
        Role role = RoleChanges.own(change.element(), edit);
        edit.setChoices(role, Literals.ROLE__FILLER_TYPES, role.getFillerTypes(), change.fillers());
    }
}
