package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Cluster;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Note;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AttributeKind;
import org.peristiwa.text.ArticleText;
import org.peristiwa.ui.article.scene.FillerPlace;
import org.peristiwa.ui.choices.Choice;
import org.peristiwa.ui.choices.Choices;
import org.peristiwa.ui.richtext.Markdown;
import org.peristiwa.ui.richtext.RichText;
import org.peristiwa.ui.richtext.RichText.Style;

/** What is known of an annotation, on a card: type, text, participants, attributes, notes, and what its guideline begins with. */
final class AnnotationCard {

    private static final int LONGEST_TEXT = 90;

    private final ArticleDesk desk;
    private final SchemaView types;
    private final Locale language;
    private final ArticleText text;
    private final RichText.Writer card = RichText.writer();

    AnnotationCard(ArticleDesk desk) {
        this.desk = desk;
        this.types = desk.types();
        this.language = desk.around().language().get();
        this.text = desk.session().text(desk.key().article());
    }

    /** The card of an annotation or argument; empty where there is none with this id. */
    Optional<RichText> of(String id) {
        Optional<Argument> argument = desk.index().argument(id);
        if (argument.isPresent()) {
            return Optional.of(argument(argument.get()));
        }
        Optional<Annotation> annotation = desk.index().annotation(id);
        if (annotation.isPresent() && annotation.get() instanceof Mention mention) {
            return Optional.of(mention(mention));
        }
        return annotation.filter(Relation.class::isInstance).map(found -> relation((Relation) found));
    }

    private RichText mention(Mention mention) {
        String type =
                types.typeOf(mention).map(t -> types.label(t, language)).orElse(String.valueOf(mention.getType()));
        card.add(type, Style.HEADING)
                .line()
                .add(quoted(mention), Style.EMPHASIS)
                .line();
        if (mention instanceof EventMention event) {
            event.getArguments().forEach(this::participant);
        }
        Choices choices = new Choices(types, language);
        choices.attributes(mention).forEach(this::attribute);
        choices.ofKind(mention).forEach(this::attribute);
        for (Argument filled : desk.index().argumentsFilledBy(mention)) {
            row(role(filled) + " ←", quoted(filled.getEvent()));
        }
        for (Cluster cluster : desk.index().clustersOf(mention)) {
            row(
                    desk.word("card.chain"),
                    Integer.toString(FillerPlace.members(cluster).size()));
        }
        notes(mention.getNotes());
        types.typeOf(mention).flatMap(t -> types.guideline(t, language)).ifPresent(this::guideline);
        return card.text();
    }

    private RichText argument(Argument argument) {
        card.add(role(argument), Style.HEADING).line();
        Filler filler = argument.getFiller();
        card.add(quoted(argument.getEvent()) + " → " + (filler == null ? "?" : quoted(filler)), Style.EMPHASIS)
                .line();
        new Choices(types, language).of(argument).forEach(this::attribute);
        types.role(String.valueOf(argument.getEvent().getType()), String.valueOf(argument.getRole()))
                .flatMap(role -> types.guideline(role, language))
                .ifPresent(this::guideline);
        return card.text();
    }

    private RichText relation(Relation relation) {
        String id = String.valueOf(relation.getType());
        card.add(types.relationType(id).map(t -> types.label(t, language)).orElse(id), Style.HEADING)
                .line();
        if (relation.getSource() != null && relation.getTarget() != null) {
            card.add(quoted(relation.getSource()) + " → " + quoted(relation.getTarget()), Style.EMPHASIS)
                    .line();
        }
        notes(relation.getNotes());
        types.relationType(id).flatMap(t -> types.guideline(t, language)).ifPresent(this::guideline);
        return card.text();
    }

    private void participant(Argument argument) {
        Filler filler = argument.getFiller();
        row(role(argument), filler == null ? desk.word("card.implicit") : quoted(filler));
    }

    private String role(Argument argument) {
        String role = String.valueOf(argument.getRole());
        return types.role(String.valueOf(argument.getEvent().getType()), role)
                .map(known -> types.label(known, language))
                .orElse(role);
    }

    private String quoted(Filler filler) {
        return FillerPlace.mentionOf(filler, 0)
                .map(mention -> shortened(text.slice(mention.getExtent(), " … ")))
                .orElseGet(() -> desk.word("card.implicit"));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** What has a value worth saying. */
    private void attribute(Choice choice) {
        if (choice.kind() == AttributeKind.BOOLEAN) {
            if (choice.has("true")) {
                row(choice.label(), desk.word("yes"));
            }
            return;
        }
        String values = choice.values().stream()
                .map(value -> choice.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Choice.Option::label)
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            row(choice.label(), values);
        }
    }

    private void row(String name, String value) {
        card.line().add(name + "  ", Style.QUIET).add(value);
    }

    private void notes(List<Note> notes) {
        for (Note note : notes) {
            card.paragraph().add(String.valueOf(note.getText()));
        }
    }

    /** The first paragraph: the whole stands one key away. */
    private void guideline(String markdown) {
        String whole = Markdown.read(markdown).text();
        int end = whole.indexOf("\n\n");
        card.paragraph().add(end < 0 ? whole : whole.substring(0, end), Style.QUIET);
    }
}
