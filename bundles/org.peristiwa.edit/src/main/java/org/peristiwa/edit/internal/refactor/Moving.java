package org.peristiwa.edit.internal.refactor;

import java.util.List;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.schema.Inheritance;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.schema.refactor.ElementRef.TypeRef;
import org.peristiwa.edit.schema.refactor.Move;
import org.peristiwa.model.schema.AnnotationType;

/** {@code move event:Contact.Meet parent=Gathering keep=yes}. */
final class Moving implements Operation<Move> {

    private static final String PARENT = "parent";
    private static final String KEEP = "keep";

    @Override
    public Class<Move> kind() {
        return Move.class;
    }

    @Override
    public String word() {
        return "move";
    }

    @Override
    public List<String> words() {
        return List.of(PARENT, KEEP);
    }

    @Override
    public VerbLabel label(Move move) {
        return VerbLabel.of("verb.refactorMove", move.element().id());
    }

    @Override
    public Move read(Arguments arguments) {
        return new Move(
                arguments.element(TypeRef.class), arguments.maybe(PARENT).orElse(""), arguments.yes(KEEP));
    }

    @Override
    public Arguments write(Move move, SchemaEdit before) {
        Arguments arguments = Arguments.about(move.element());
        if (!move.parent().isEmpty()) {
            arguments = arguments.with(PARENT, move.parent());
        }
        return move.keeping() ? arguments.with(KEEP, "yes") : arguments;
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        return LayerChange.NONE;
    }

    @Override
    public void changeSchema(Move move, SchemaEdit edit) {
        AnnotationType type = edit.type(move.element().kind(), move.element().id());
        if (!move.parent().isEmpty()) {
            edit.requireMayGoBelow(type, move.parent());
        }
        if (move.keeping()) {
            new Inheritance(edit).setParentAndKeep(type, move.parent());
        } else {
            new Inheritance(edit).setParent(type, move.parent());
        }
    }
}
