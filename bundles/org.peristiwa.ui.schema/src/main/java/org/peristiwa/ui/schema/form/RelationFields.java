package org.peristiwa.ui.schema.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.edit.schema.verbs.NameRelationEnds;
import org.peristiwa.edit.schema.verbs.SetRelationEnds;
import org.peristiwa.edit.schema.verbs.SetRelationLogic;
import org.peristiwa.edit.schema.verbs.SetTimeOrder;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.TimeOrder;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.ChoiceNames;
import org.peristiwa.ui.schema.desk.ChoicesDialog;
import org.peristiwa.ui.schema.desk.SchemaDesk;

/** The fields that only relations have. */
final class RelationFields {

    private final FormRows rows;
    private final SchemaDesk desk;
    private final Messages words;

    RelationFields(FormRows rows, SchemaDesk desk) {
        this.rows = rows;
        this.desk = desk;
        this.words = desk.words();
    }

    void fill(RelationType type) {
        end(
                "field.sources",
                type.getSourceTypes(),
                chosen ->
                        desk.execute(new SetRelationEnds(type, chosen, ChoicesDialog.choices(type.getTargetTypes()))));
        end(
                "field.targets",
                type.getTargetTypes(),
                chosen ->
                        desk.execute(new SetRelationEnds(type, ChoicesDialog.choices(type.getSourceTypes()), chosen)));
        rows.text(
                words.get("field.sourceRole"),
                12,
                () -> Said.orEmpty(type.getSourceRole()),
                name -> new NameRelationEnds(type, name, Said.orEmpty(type.getTargetRole())));
        rows.text(
                words.get("field.targetRole"),
                12,
                () -> Said.orEmpty(type.getTargetRole()),
                name -> new NameRelationEnds(type, Said.orEmpty(type.getSourceRole()), name));
        Composite logic = rows.checks(words.get("field.logic"));
        rows.check(
                logic,
                words.get("field.symmetric"),
                type::isSymmetric,
                yes -> new SetRelationLogic(type, yes, type.isTransitive()));
        rows.check(
                logic,
                words.get("field.transitive"),
                type::isTransitive,
                yes -> new SetRelationLogic(type, type.isSymmetric(), yes));
        rows.choice(
                words.get("field.timeOrder"),
                () -> options(TimeOrder.values()),
                () -> type.getTimeOrder().getLiteral(),
                chosen -> desk.execute(new SetTimeOrder(type, TimeOrder.get(chosen))));
    }

    private List<ChoiceField.Option> options(TimeOrder... orders) {
        List<ChoiceField.Option> options = new ArrayList<>();
        for (TimeOrder order : orders) {
            options.add(new ChoiceField.Option(order.getLiteral(), words.get("timeOrder." + order.getLiteral())));
        }
        return options;
    }

    private void end(String key, List<FillerType> types, Consumer<List<TypeChoice>> chosen) {
        rows.shown(words.get(key), () -> ChoiceNames.of(types, desk), words.get("button.choose"), () -> {
            new ChoicesDialog(rows.page().getShell(), desk, words.get(key), ChoicesDialog.choices(types))
                    .ask()
                    .ifPresent(chosen);
        });
    }
}
