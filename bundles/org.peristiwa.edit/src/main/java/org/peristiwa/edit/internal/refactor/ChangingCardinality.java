package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.refactor.ChangeCardinality;
import org.peristiwa.edit.schema.refactor.ElementRef.RoleRef;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaPackage.Literals;

/** {@code cardinality role:Contact.Meet/Participant lower=2 upper=many}. */
final class ChangingCardinality implements Operation<ChangeCardinality> {

    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final String MANY = "many";

    @Override
    public Class<ChangeCardinality> kind() {
        return ChangeCardinality.class;
    }

    @Override
    public String word() {
        return "cardinality";
    }

    @Override
    public List<String> words() {
        return List.of(LOWER, UPPER);
    }

    @Override
    public VerbLabel label(ChangeCardinality change) {
        return VerbLabel.of("verb.refactorCardinality", change.element().id());
    }

    @Override
    public ChangeCardinality read(Arguments arguments) {
        String upper = arguments.one(UPPER);
        return new ChangeCardinality(
                arguments.element(RoleRef.class),
                number(LOWER, arguments.one(LOWER)),
                upper.equals(MANY) ? -1 : number(UPPER, upper));
    }

    private static int number(String word, String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new MiswrittenException("written.bounds", word, UPPER, MANY);
        }
    }

    @Override
    public Arguments write(ChangeCardinality change, SchemaEdit before) {
        return Arguments.about(change.element())
                .with(LOWER, String.valueOf(change.lower()))
                .with(UPPER, change.upper() < 0 ? MANY : String.valueOf(change.upper()));
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        return LayerChange.NONE;
    }

    @Override
    public void changeSchema(ChangeCardinality change, SchemaEdit edit) {
        SchemaEdit.requireCardinality(change.lower(), change.upper());
        Role role = RoleChanges.own(change.element(), edit);
        edit.set(role, Literals.ROLE__LOWER, change.lower());
        edit.set(role, Literals.ROLE__UPPER, change.upper());
    }
}
