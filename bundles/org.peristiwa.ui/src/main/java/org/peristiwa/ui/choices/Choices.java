package org.peristiwa.ui.choices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.ui.messages.Messages;

/** Reads what can be chosen for an annotation, in the language of the screen. */
public final class Choices {

    private final SchemaView types;
    private final Locale language;
    private final Messages words;

    public Choices(SchemaView types, Locale language) {
        this.types = types;
        this.language = language;
        this.words = new Messages(Choices.class, () -> language);
    }

    /** What belongs to the kind of {@code mention}: the level of an entity, the values of a time or value. */
    public List<Choice> ofKind(Mention mention) {
        if (mention instanceof EntityMention entity) {
            return List.of(level(entity));
        }
        if (mention instanceof TimeMention time) {
            return List.of(
                    typed(Choice.TIME_VALUE, words.get("time.value"), time.getValue()),
                    typed(Choice.TIME_MOD, words.get("time.mod"), time.getMod()));
        }
        return mention instanceof ValueMention value
                ? List.of(typed(Choice.VALUE, words.get("value.value"), value.getValue()))
                : List.of();
    }

    private Choice level(EntityMention entity) {
        List<Choice.Option> levels = Arrays.stream(MentionLevel.values())
                .map(level -> new Choice.Option(level.getLiteral(), words.get("level." + level.name())))
                .toList();
        return new Choice(
                Choice.LEVEL,
                words.get("level"),
                "",
                AttributeKind.ONE_OF,
                levels,
                List.of(entity.getLevel().getLiteral()));
    }

    private static Choice typed(String key, String label, @Nullable String value) {
        List<String> values = value == null || value.isEmpty() ? List.of() : List.of(value);
        return new Choice(key, label, "", AttributeKind.TEXT, List.of(), values);
    }

    /** The attributes that the type of {@code mention} carries; none where the schema does not know it. */
    public List<Choice> attributes(Mention mention) {
        return types.typeOf(mention)
                .map(type -> types.attributes(type).stream()
                        .map(definition -> choice(definition, mention.getAttributes()))
                        .toList())
                .orElse(List.of());
    }

    /** What can be chosen for a participant: whether it is implicit, and what its role carries. */
    public List<Choice> of(Argument argument) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                Choice.IMPLICIT,
                words.get("implicit"),
                "",
                AttributeKind.BOOLEAN,
                List.of(),
                List.of(Boolean.toString(argument.isImplicit()))));
        types.role(String.valueOf(argument.getEvent().getType()), String.valueOf(argument.getRole()))
                .ifPresent(role -> role.getAttributes().stream()
                        .flatMap(id -> types.attribute(id).stream())
                        .map(definition -> choice(definition, argument.getAttributes()))
                        .forEach(choices::add));
        return choices;
    }

    private Choice choice(AttributeDefinition definition, List<AttributeValue> present) {
        return new Choice(
                definition.getId(),
                types.label(definition, language),
                definition.getShortcut() == null ? "" : definition.getShortcut(),
                definition.getKind(),
                definition.getOptions().stream()
                        .map(option -> new Choice.Option(option.getId(), types.label(option, language)))
                        .toList(),
                values(definition, present));
    }

    private static List<String> values(AttributeDefinition definition, List<AttributeValue> present) {
        Optional<List<String>> said = present.stream()
                .filter(value -> definition.getId().equals(value.getAttribute()))
                .findFirst()
                .map(AttributeValue::getValues)
                .map(List::copyOf);
        return said.orElseGet(
                () -> definition.getDefaultValue() == null ? List.of() : List.of(definition.getDefaultValue()));
    }
}
