package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.verbs.MarkAll;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.ArticleText;

/** Marks every occurrence of some words as one type: shows them, lets the user choose, and marks those in one step. */
final class MarkingAll {

    private final ArticleDesk desk;
    private final RecentTypes recent;

    MarkingAll(ArticleDesk desk, RecentTypes recent) {
        this.desk = desk;
        this.recent = recent;
    }

    void start() {
        List<TypeOffers.Choice> choices = choices();
        Optional<String> words = words();
        if (words.isEmpty() || choices.isEmpty()) {
            desk.warn(words.isEmpty() ? "warn.nothingSelected" : "warn.noTypes");
            return;
        }
        MarkAllDialog dialog = new MarkAllDialog(
                desk.view().canvas().getShell(),
                desk,
                words.get(),
                choices,
                Math.max(0, choices.indexOf(likely(choices))));
        dialog.ask()
                .filter(answer -> !answer.places().isEmpty())
                .ifPresent(answer -> desk.execute(new MarkAll(
                        answer.choice().kind(), answer.choice().type().getId(), answer.places(), BulkProgress.NONE)));
    }

    /** What is selected, else what the mention at the caret covers, else the word at the caret. */
    private Optional<String> words() {
        ArticleText text = desk.session().text(desk.key().article());
        Optional<String> mention = desk.caret().selection().isPresent()
                ? Optional.empty()
                : desk.mention()
                        .map(Mention::getExtent)
                        .map(extent -> text.slice(extent.pieces().get(0)));
        return mention.or(() -> desk.markable().map(text::slice)).filter(words -> !words.isBlank());
    }

    private List<TypeOffers.Choice> choices() {
        TypeOffers offers = new TypeOffers(desk);
        List<TypeOffers.Choice> choices = new ArrayList<>();
        for (FillerKind kind : List.of(FillerKind.ENTITY, FillerKind.EVENT, FillerKind.TIME, FillerKind.VALUE)) {
            offers.all(kind).forEach(type -> choices.add(new TypeOffers.Choice(kind, type)));
        }
        return choices;
    }

    /** The type of the mention at the caret, else the one that was marked last. */
    private TypeOffers.Choice likely(List<TypeOffers.Choice> choices) {
        Optional<AnnotationType> type = desk.mention().flatMap(desk.types()::typeOf);
        Optional<TypeOffers.Choice> here = choices.stream()
                .filter(choice -> type.filter(choice.type()::equals).isPresent())
                .findFirst();
        return here.or(() -> choices.stream()
                        .filter(choice -> recent.of(Marking.LAST).stream()
                                .limit(1)
                                .anyMatch((choice.kind().getLiteral() + " "
                                        + choice.type().getId())::equals))
                        .findFirst())
                .orElse(choices.get(0));
    }
}
