package org.peristiwa.edit.internal.refactor;

import java.util.List;
import java.util.stream.Stream;
import org.peristiwa.edit.VerbLabel;
import org.peristiwa.edit.internal.MiswrittenException;
import org.peristiwa.edit.internal.refactor.UseChange.Rule;
import org.peristiwa.edit.internal.schema.SchemaEdit;
import org.peristiwa.edit.internal.schema.SchemaRemoval;
import org.peristiwa.edit.schema.refactor.Delete;
import org.peristiwa.edit.schema.refactor.Fate;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeOption;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;

/** {@code delete event:Contact.Meet fate=leave}, {@code fate=delete}, {@code fate=replace by=Contact.Talk}. */
final class Deleting implements Operation<Delete> {

    private static final String FATE = "fate";
    private static final String BY = "by";

    @Override
    public Class<Delete> kind() {
        return Delete.class;
    }

    @Override
    public String word() {
        return "delete";
    }

    @Override
    public List<String> words() {
        return Stream.concat(Stream.of(FATE, BY), UseChange.WORDS.stream()).toList();
    }

    @Override
    public VerbLabel label(Delete delete) {
        return VerbLabel.of("verb.refactorDelete", delete.element().id());
    }

    @Override
    public Delete read(Arguments arguments) {
        return new Delete(arguments.element(), fate(arguments));
    }

    private static Fate fate(Arguments arguments) {
        return switch (arguments.one(FATE)) {
            case "leave" -> new Fate.LeftAsProblems();
            case "delete" -> new Fate.Deleted();
            case "replace" -> new Fate.Replaced(arguments.one(BY));
            default -> throw new MiswrittenException("written.fate");
        };
    }

    @Override
    public Arguments write(Delete delete, SchemaEdit before) {
        Arguments arguments = Arguments.about(delete.element());
        if (delete.fate() instanceof Fate.Replaced replaced) {
            return UseChange.told(
                    arguments.with(FATE, "replace").with(BY, replaced.by()), before, List.of(replaced.by()));
        }
        String fate = delete.fate() instanceof Fate.Deleted ? "delete" : "leave";
        return UseChange.told(arguments.with(FATE, fate), before, List.of());
    }

    @Override
    public LayerChange layerChange(Arguments arguments) {
        Fate fate = fate(arguments);
        if (fate instanceof Fate.LeftAsProblems) {
            return LayerChange.NONE;
        }
        List<Rule> rules = fate instanceof Fate.Replaced replaced ? Rule.all(replaced.by()) : Rule.gone();
        return UseChange.of(arguments, rules);
    }

    @Override
    public void changeSchema(Delete delete, SchemaEdit edit) {
        Elements elements = new Elements(edit);
        SchemaElement element = elements.element(delete.element());
        SchemaRemoval removal = new SchemaRemoval(edit);
        List<String> heirs = List.of();
        if (delete.fate() instanceof Fate.Replaced replaced) {
            elements.requireSibling(delete.element(), replaced.by());
            heirs = List.of(replaced.by());
        }
        if (element instanceof AnnotationType type) {
            removal.removeType(type, heirs);
        } else if (element instanceof AttributeDefinition attribute) {
            removal.removeAttribute(attribute, heirs);
        } else if (element instanceof AttributeOption option) {
            removal.removeOption(option, heirs);
        } else if (element instanceof Role role) {
            removal.removeRole((EventType) role.eContainer(), role.getId(), heirs);
        }
    }
}
