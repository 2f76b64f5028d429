package org.peristiwa.ui.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.schema.TypeChoice;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.AttributeDefinition;
import org.peristiwa.model.schema.EntityType;
import org.peristiwa.model.schema.EventType;
import org.peristiwa.model.schema.FillerType;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.model.schema.Role;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.ui.messages.Messages;
import org.peristiwa.ui.richtext.Markdown;
import org.peristiwa.ui.richtext.RichText;
import org.peristiwa.ui.richtext.RichText.Style;

/** The page of one topic: what the guidelines say, then the roles, fillers, attributes and values that there are. */
final class GuidelinePage {

    private final SchemaView types;
    private final Locale language;
    private final Messages words;
    private final RichText.Writer page = RichText.writer();

    GuidelinePage(SchemaView types, Locale language, Messages words) {
        this.types = types;
        this.language = language;
        this.words = words;
    }

    RichText of(Topic topic) {
        page.add(topic.label(), Style.HEADING);
        SchemaElement element = topic.about();
        if (element == null) {
            whole(topic);
            return page.text();
        }
        if (!topic.label().equals(element.getId())) {
            page.add("  " + element.getId(), Style.QUIET);
        }
        guideline(element);
        if (element instanceof EventType event) {
            roles(types.roles(event.getId()));
        }
        if (element instanceof Role role) {
            page.paragraph();
            role(role);
        }
        if (element instanceof AttributeDefinition attribute) {
            values(attribute);
        } else if (element instanceof AnnotationType type) {
            attributes(types.attributes(type));
        }
        return page.text();
    }

    /** What the schema says of itself; below a heading only the names of what is there. */
    private void whole(Topic topic) {
        if (topic.children().isEmpty()) {
            String text = types.text(types.schema().getGuidelines(), language).orElse("");
            write(text.isBlank() ? words.get("none.schema") : text);
        } else {
            page.paragraph()
                    .add(topic.children().stream().map(Topic::label).collect(Collectors.joining(", ")), Style.QUIET);
        }
    }

    /** Its own, else that of its nearest ancestor that has one, which is named. */
    private void guideline(SchemaElement element) {
        @Nullable SchemaElement from = element;
        List<SchemaElement> seen = new ArrayList<>();
        while (from != null && !seen.contains(from)) {
            seen.add(from);
            Optional<String> text = types.guideline(from, language).filter(said -> !said.isBlank());
            if (text.isPresent()) {
                if (!from.equals(element)) {
                    page.paragraph().add(words.get("inherited", types.label(from, language)), Style.QUIET);
                }
                write(text.get());
                return;
            }
            from = parent(from).orElse(null);
        }
        page.paragraph().add(words.get("none"), Style.QUIET);
    }

    private Optional<? extends SchemaElement> parent(SchemaElement element) {
        if (!(element instanceof AnnotationType type) || type.getParent() == null) {
            return Optional.empty();
        }
        if (type instanceof EventType) {
            return types.eventType(type.getParent());
        }
        if (type instanceof EntityType) {
            return types.entityType(type.getParent());
        }
        return type instanceof RelationType ? types.relationType(type.getParent()) : types.valueType(type.getParent());
    }

    private void write(String markdown) {
        page.paragraph().add(Markdown.read(markdown));
    }

    private void roles(List<Role> roles) {
        if (roles.isEmpty()) {
            return;
        }
        page.paragraph().add(words.get("roles"), Style.HEADING).line();
        for (Role role : roles) {
            page.paragraph().add(types.label(role, language), Style.STRONG).add("  ");
            role(role);
            types.guideline(role, language).filter(text -> !text.isBlank()).ifPresent(text -> page.line()
                    .add(Markdown.read(text)));
        }
    }

    /** How many it takes, and of what. */
    private void role(Role role) {
        String upper = role.getUpper() < 0 ? "*" : Integer.toString(role.getUpper());
        String count = upper.equals(Integer.toString(role.getLower())) ? upper : role.getLower() + ".." + upper;
        page.add(count + "  " + fillers(role.getFillerTypes()), Style.QUIET);
    }

    private String fillers(List<FillerType> fillers) {
        return fillers.isEmpty()
                ? words.get("filler.any")
                : fillers.stream().map(this::filler).collect(Collectors.joining(", "));
    }

    private String filler(FillerType filler) {
        TypeChoice choice = TypeChoice.of(filler);
        Optional<? extends SchemaElement> named = choice.typeId().flatMap(id -> switch (choice.kind()) {
            case ENTITY -> types.entityType(id).map(SchemaElement.class::cast);
            case VALUE, TIME -> types.valueType(id).map(SchemaElement.class::cast);
            case EVENT -> types.eventType(id).map(SchemaElement.class::cast);
        });
        return named.map(type -> types.label(type, language))
                .or(choice::typeId)
                .orElseGet(() -> words.get("filler." + choice.kind().getLiteral()));
    }

    private void attributes(List<AttributeDefinition> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        page.paragraph().add(words.get("attributes"), Style.HEADING).line();
        for (AttributeDefinition attribute : attributes) {
            page.line().add(types.label(attribute, language), Style.STRONG);
            String options = attribute.getOptions().stream()
                    .map(option -> types.label(option, language))
                    .collect(Collectors.joining(", "));
            page.add("  " + options, Style.QUIET);
        }
    }

    private void values(AttributeDefinition attribute) {
        attribute.getOptions().forEach(option -> {
            page.paragraph().add(types.label(option, language), Style.STRONG);
            types.guideline(option, language).filter(text -> !text.isBlank()).ifPresent(text -> page.line()
                    .add(Markdown.read(text)));
        });
    }
}
