package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.edit.verbs.AcceptSuggestion;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.suggest.LiveSuggestions;
import org.peristiwa.suggest.Suggestion;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.layout.MarkKind;
import org.peristiwa.ui.richtext.RichText;

/** Shows the best suggestion at the caret as a ghost of the mention that it would be, and makes it one. */
final class Suggesting {

    private final ArticleDesk desk;
    private @Nullable LiveSuggestions source;
    private Optional<Suggestion> now = Optional.empty();

    Suggesting(ArticleDesk desk) {
        this.desk = desk;
    }

    /** Asks {@code suggestions} from now on. */
    void ask(LiveSuggestions suggestions) {
        source = suggestions;
        follow();
    }

    /** The caret has moved, or what is marked is different. While words are selected or something is picked, that is what the user means. */
    void follow() {
        boolean free =
                desk.caret().selection().isEmpty() && desk.caret().picked().isEmpty();
        now = source == null || !free
                ? Optional.empty()
                : source.at(desk.key(), desk.caret().caret()).stream().findFirst();
        desk.view().showGhost(now.map(this::ghost));
    }

    private Mark ghost(Suggestion suggestion) {
        return new Mark(
                "", kind(suggestion.kind()), suggestion.type(), suggestion.extent(), List.of(label(suggestion)), "");
    }

    private static MarkKind kind(FillerKind kind) {
        return switch (kind) {
            case EVENT -> MarkKind.TRIGGER;
            case ENTITY -> MarkKind.ENTITY;
            case TIME -> MarkKind.TIME;
            case VALUE -> MarkKind.VALUE;
        };
    }

    /** Marks what is suggested; tells the user where nothing is. */
    void accept() {
        if (now.isEmpty()) {
            desk.warn("warn.noSuggestion");
            return;
        }
        Suggestion taken = now.get();
        desk.execute(new AcceptSuggestion(taken.kind(), desk.key(), taken.type(), taken.extent()))
                .ifPresent(desk::pick);
    }

    /** What is suggested and why, to be read. */
    Optional<RichText> card() {
        return now.map(suggestion -> RichText.writer()
                .add(desk.word("card.suggested", label(suggestion)), RichText.Style.HEADING)
                .line()
                .add(
                        desk.session().text(desk.key().article()).slice(suggestion.extent(), " … "),
                        RichText.Style.EMPHASIS)
                .line()
                .add(suggestion.why().in(language()))
                .text());
    }

    private String label(Suggestion suggestion) {
        SchemaView types = desk.types();
        Optional<? extends AnnotationType> type =
                switch (suggestion.kind()) {
                    case EVENT -> types.eventType(suggestion.type());
                    case ENTITY -> types.entityType(suggestion.type());
                    case TIME, VALUE -> types.valueType(suggestion.type());
                };
        return type.map(known -> types.label(known, language())).orElse(suggestion.type());
    }

    private Locale language() {
        return desk.around().language().get();
    }
}
