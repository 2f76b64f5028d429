package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.ui.choices.Choice;
import org.peristiwa.ui.choices.ChoiceVerbs;
import org.peristiwa.ui.choices.Choices;

/** Lets the user choose the attributes of what is at the caret. */
final class Attributes {

    private final ArticleDesk desk;

    Attributes(ArticleDesk desk) {
        this.desk = desk;
    }

    void start() {
        Optional<Argument> argument = desk.argument();
        Optional<Mention> mention = desk.mention();
        if (argument.isPresent()) {
            String id = argument.get().getId();
            open(() -> desk.index().argument(id).map(choices()::of).orElse(List.of()), (choice, values) -> desk.index()
                    .argument(id)
                    .ifPresent(now -> desk.execute(ChoiceVerbs.of(now, choice, values))));
        } else if (mention.isPresent()) {
            String id = mention.get().getId();
            open(() -> mention(id).map(this::all).orElse(List.of()), (choice, values) -> mention(id)
                    .ifPresent(now -> desk.execute(ChoiceVerbs.of(now, choice, values))));
        } else {
            desk.warn("warn.noMention");
        }
    }

    private Choices choices() {
        return new Choices(desk.types(), desk.around().language().get());
    }

    private Optional<Mention> mention(String id) {
        return desk.index().annotation(id).filter(Mention.class::isInstance).map(Mention.class::cast);
    }

    private List<Choice> all(Mention mention) {
        List<Choice> all = new ArrayList<>(choices().attributes(mention));
        all.addAll(choices().ofKind(mention));
        return all;
    }

    private void open(Supplier<List<Choice>> read, BiConsumer<Choice, List<String>> set) {
        if (read.get().isEmpty()) {
            desk.warn("warn.noAttributes");
            return;
        }
        desk.choicePanel().open(desk.placeOfFocus(), desk.popupColors(), desk.word("yes"), desk.word("no"), read, set);
    }
}
