package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.SchemaElement;
import org.peristiwa.model.schema.Text;
import org.peristiwa.ui.richtext.Markdown;
import org.peristiwa.ui.richtext.RichText;

/** Shows what is known of the annotation at the caret, and what the guidelines say of its type. */
final class Guidance {

    private final ArticleDesk desk;
    private final Supplier<Optional<RichText>> suggested;

    /** @param suggested what could be marked at the caret, to be read */
    Guidance(ArticleDesk desk, Supplier<Optional<RichText>> suggested) {
        this.desk = desk;
        this.suggested = suggested;
    }

    /** The guideline of the type at the caret; where there is no annotation, that of the whole schema. */
    void showGuideline() {
        Optional<RichText> page = elements().stream()
                .flatMap(element -> guideline(element).stream().map(said -> RichText.writer()
                        .add(desk.types().label(element, language()), RichText.Style.HEADING)
                        .paragraph()
                        .add(Markdown.read(said))
                        .text()))
                .findFirst()
                .or(() -> ofSchema().map(Markdown::read));
        page.ifPresentOrElse(
                text -> desk.card().read(desk.placeOfFocus(), desk.popupColors(), text, SWT.F1),
                () -> desk.warn("warn.noGuideline"));
    }

    /** The card of the annotation at the caret, else of what is suggested there, to be read with the keyboard. */
    void showCard() {
        Optional<String> focus = desk.focus();
        Optional<RichText> card =
                focus.flatMap(id -> new AnnotationCard(desk).of(id)).or(suggested);
        card.ifPresentOrElse(
                text -> desk.card().read(desk.placeOfFocus(), desk.popupColors(), text, 'i'),
                () -> desk.warn("warn.noMention"));
    }

    private Locale language() {
        return desk.around().language().get();
    }

    /** What could have a guideline, the nearest first: the role and its event's type, or the type and its ancestors. */
    private List<? extends SchemaElement> elements() {
        SchemaView types = desk.types();
        Optional<Argument> argument = desk.argument();
        if (argument.isPresent()) {
            String event = String.valueOf(argument.get().getEvent().getType());
            return Stream.concat(
                            types.role(event, String.valueOf(argument.get().getRole())).stream(),
                            types.eventType(event).stream().flatMap(type -> line(type).stream()))
                    .map(SchemaElement.class::cast)
                    .toList();
        }
        Optional<Annotation> annotation = desk.annotation();
        if (annotation.isPresent() && annotation.get() instanceof Relation relation) {
            return types.relationType(String.valueOf(relation.getType())).stream()
                    .toList();
        }
        return desk.mention().flatMap(types::typeOf).map(this::line).orElse(List.of());
    }

    private List<AnnotationType> line(AnnotationType type) {
        return new TypeLine(desk.types()).of(type);
    }

    private Optional<String> guideline(SchemaElement element) {
        return desk.types().guideline(element, language()).filter(text -> !text.isBlank());
    }

    private Optional<String> ofSchema() {
        List<Text> texts = desk.types().schema().getGuidelines();
        return texts.stream()
                .filter(text -> language().getLanguage().equals(text.getLanguage()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(Text::getContent);
    }
}
