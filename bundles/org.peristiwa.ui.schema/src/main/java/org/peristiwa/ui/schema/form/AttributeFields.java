package org.peristiwa.ui.schema.form;

import java.util.ArrayList;
import java.util.List;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.schema.verbs.SetAttributeKind;
import org.peristiwa.edit.schema.verbs.SetDefaultValue;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.Schema;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.schema.desk.Elements;
import org.peristiwa.ui.schema.desk.SchemaDesk;
import org.peristiwa.ui.theme.ThemeColor;

/** The fields that only attributes have. */
final class AttributeFields {

    private final FormRows rows;
    private final SchemaDesk desk;
    private final Messages words;

    AttributeFields(FormRows rows, SchemaDesk desk) {
        this.rows = rows;
        this.desk = desk;
        this.words = desk.words();
    }

    void fill(AttributeDefinition attribute) {
        rows.choice(
                words.get("field.kind"),
                () -> {
                    List<ChoiceField.Option> options = new ArrayList<>();
                    for (AttributeKind kind : AttributeKind.values()) {
                        options.add(new ChoiceField.Option(
                                kind.getLiteral(), words.get("attributeKind." + kind.getLiteral())));
                    }
                    return options;
                },
                () -> attribute.getKind().getLiteral(),
                chosen -> desk.execute(new SetAttributeKind(attribute, AttributeKind.get(chosen))));
        switch (attribute.getKind()) {
            case TEXT, NUMBER ->
                rows.text(
                        words.get("field.default"),
                        20,
                        () -> Said.orEmpty(attribute.getDefaultValue()),
                        value -> new SetDefaultValue(attribute, value));
            case BOOLEAN, ONE_OF, MANY_OF ->
                rows.choice(
                        words.get("field.default"),
                        () -> values(attribute),
                        () -> Said.orEmpty(attribute.getDefaultValue()),
                        value -> desk.execute(new SetDefaultValue(attribute, value)));
        }
        String carriers = carriers(attribute);
        rows.sentence(
                carriers.isEmpty() ? words.get("carriers.none") : words.get("carriers", carriers),
                ThemeColor.QUIET_TEXT);
    }

    private List<ChoiceField.Option> values(AttributeDefinition attribute) {
        List<ChoiceField.Option> options = new ArrayList<>();
        options.add(new ChoiceField.Option("", words.get("default.none")));
        if (attribute.getKind() == AttributeKind.BOOLEAN) {
            options.add(new ChoiceField.Option("true", words.get("boolean.true")));
            options.add(new ChoiceField.Option("false", words.get("boolean.false")));
        } else {
            attribute
                    .getOptions()
                    .forEach(option -> options.add(new ChoiceField.Option(option.getId(), desk.label(option))));
        }
        return options;
    }

    /** What carries the attribute by itself, in the order of the schema. */
    private String carriers(AttributeDefinition attribute) {
        List<String> names = new ArrayList<>();
        Schema schema = desk.types().schema();
        for (TypeKind kind : TypeKind.values()) {
            for (AnnotationType type : Elements.types(schema, kind)) {
                if (type.getAttributes().contains(attribute.getId())) {
                    names.add(desk.label(type));
                }
            }
        }
        for (EventType event : schema.getEventTypes()) {
            for (Role role : event.getRoles()) {
                if (role.getAttributes().contains(attribute.getId())) {
                    names.add(desk.label(event) + "/" + desk.label(role));
                }
            }
        }
        return String.join(", ", names);
    }
}
