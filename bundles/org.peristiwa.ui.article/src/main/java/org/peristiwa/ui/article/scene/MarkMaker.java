package org.peristiwa.ui.article.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.MarkKind;

/** Makes the mark of a mention. */
final class MarkMaker {

    private static final int FLAG_OPTIONS = 3;

    private final SchemaView types;
    private final Locale language;

    MarkMaker(SchemaView types, Locale language) {
        this.types = types;
        this.language = language;
    }

    Mark mark(Mention mention) {
        Optional<AnnotationType> type = types.typeOf(mention);
        String id = mention.getType() == null ? "?" : mention.getType();
        List<String> labels = type.map(t -> words(t, types, language)).orElseGet(() -> List.of(id));
        return new Mark(mention.getId(), kind(mention), id, mention.getExtent(), labels, detail(mention));
    }

    private static MarkKind kind(Mention mention) {
        if (mention instanceof EventMention) {
            return MarkKind.TRIGGER;
        }
        if (mention instanceof TimeMention) {
            return MarkKind.TIME;
        }
        return mention instanceof ValueMention ? MarkKind.VALUE : MarkKind.ENTITY;
    }

    /** The label and its short forms in the language of the screen, else in English; longest first. */
    static List<String> words(SchemaElement element, SchemaView types, Locale language) {
        List<String> words = new ArrayList<>();
        words.add(types.label(element, language));
        List<String> shorter = abbreviations(element, language.toLanguageTag().split("-", 2)[0]);
        words.addAll(shorter.isEmpty() ? abbreviations(element, "en") : shorter);
        return words;
    }

    private static List<String> abbreviations(SchemaElement element, String language) {
        return element.getAbbreviations().stream()
                .filter(text -> language.equals(text.getLanguage()))
                .map(Text::getContent)
                .toList();
    }

    /** The values that differ from what goes without saying. */
    private String detail(Mention mention) {
        return mention.getAttributes().stream()
                .flatMap(value -> types.attribute(value.getAttribute()).stream().map(a -> detail(a, value)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String detail(AttributeDefinition attribute, AttributeValue value) {
        if (attribute.getKind() == AttributeKind.BOOLEAN) {
            return value.getValues().contains("true") ? shortest(attribute) : "";
        }
        return isFlag(attribute)
                ? attribute.getOptions().stream()
                        .filter(option -> value.getValues().contains(option.getId())
                                && !option.getId().equals(attribute.getDefaultValue()))
                        .map(this::shortest)
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Whether a value says something rare about a mention, so that it belongs on the label: negated, not real, generic. */
    private static boolean isFlag(AttributeDefinition attribute) {
        return attribute.getKind() == AttributeKind.ONE_OF
                && attribute.getDefaultValue() != null
                && attribute.getOptions().size() <= FLAG_OPTIONS;
    }

    private String shortest(SchemaElement element) {
        List<String> words = words(element, types, language);
        return words.get(Math.min(1, words.size() - 1)).toLowerCase(language);
    }
}
