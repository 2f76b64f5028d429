package org.peristiwa.ui.article.edit;

import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.caret.CaretModel;
import org.peristiwa.ui.article.caret.TextSteps;
import org.peristiwa.ui.article.popup.ChoicePanel;
import org.peristiwa.ui.article.popup.PopupColors;
import org.peristiwa.ui.article.popup.Prompt;
import org.peristiwa.ui.article.popup.TextCard;
import org.peristiwa.ui.article.popup.TypeAhead;
import org.peristiwa.ui.article.view.ArticleView;

/** What lies before an annotator: a layer, the view of it, the caret, and what a command at the caret means. */
public final class ArticleDesk {

    private final CorpusSession session;
    private final LayerKey key;
    private final Layer layer;
    private final CaretModel caret;
    private final ArticleView view;
    private final Surroundings around;
    private final TypeAhead popup;
    private final ChoicePanel choicePanel;
    private final TextCard card;
    private final TextCard hoverCard;
    private final Prompt prompt;
    private final TextSteps steps;
    private @Nullable String lastEvent;

    public ArticleDesk(CorpusSession session, LayerKey key, CaretModel caret, ArticleView view, Surroundings around) {
        this.session = session;
        this.key = key;
        this.layer = session.openLayer(key);
        this.caret = caret;
        this.view = view;
        this.around = around;
        this.popup = new TypeAhead(view.canvas());
        this.choicePanel = new ChoicePanel(view.canvas());
        this.card = new TextCard(view.canvas());
        this.hoverCard = new TextCard(view.canvas());
        this.prompt = new Prompt(view.canvas());
        this.steps = new TextSteps(session.text(key.article()), session.segmentation(key.article()));
    }

    public CorpusSession session() {
        return session;
    }

    public LayerKey key() {
        return key;
    }

    public CaretModel caret() {
        return caret;
    }

    public ArticleView view() {
        return view;
    }

    Surroundings around() {
        return around;
    }

    TypeAhead popup() {
        return popup;
    }

    ChoicePanel choicePanel() {
        return choicePanel;
    }

    TextCard card() {
        return card;
    }

    TextCard hoverCard() {
        return hoverCard;
    }

    /** Whether a list, panel or page is open and waits for the user. */
    boolean isBusy() {
        return popup.isOpen() || choicePanel.isOpen() || card.isOpen();
    }

    /** Closes every list, panel and card. */
    void closePopups() {
        popup.close();
        choicePanel.close();
        card.close();
        hoverCard.close();
    }

    Prompt prompt() {
        return prompt;
    }

    TextSteps steps() {
        return steps;
    }

    SchemaView types() {
        return session.types();
    }

    public LayerIndex index() {
        return session.index(layer);
    }

    PopupColors popupColors() {
        return PopupColors.of(around.theme());
    }

    String word(String messageKey, Object... arguments) {
        return around.words().get(messageKey, arguments);
    }

    /** Id of the annotation or argument that commands mean: the picked one, else the innermost mention at the caret. */
    public Optional<String> focus() {
        Optional<String> picked = caret.picked()
                .filter(id -> index().annotation(id).isPresent()
                        || index().argument(id).isPresent());
        return picked.or(() -> mentionAtCaret().map(Mention::getId));
    }

    private Optional<Mention> mentionAtCaret() {
        int offset = caret.selection().map(Span::begin).orElse(caret.caret());
        Optional<Mention> on = index().at(offset).stream().findFirst();
        return on.isPresent() || offset == 0 || caret.selection().isPresent()
                ? on
                : index().at(offset - 1).stream()
                        .filter(m -> m.getExtent().pieces().stream().anyMatch(p -> p.end() == offset))
                        .findFirst();
    }

    Optional<Annotation> annotation() {
        return focus().flatMap(index()::annotation);
    }

    Optional<Argument> argument() {
        return focus().flatMap(index()::argument);
    }

    Optional<Mention> mention() {
        return annotation().filter(Mention.class::isInstance).map(Mention.class::cast);
    }

    /** The mention that the user picked, if it has a place in the text. */
    Optional<Mention> pickedMention() {
        return caret.picked()
                .flatMap(index()::annotation)
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(mention -> mention.getExtent() != null);
    }

    /** The event at the caret, else the one that was last. */
    Optional<EventMention> event() {
        Optional<EventMention> here = mention()
                .filter(EventMention.class::isInstance)
                .map(EventMention.class::cast)
                .or(() -> argument().map(Argument::getEvent));
        return here.or(this::lastEvent);
    }

    Optional<EventMention> lastEvent() {
        return Optional.ofNullable(lastEvent)
                .flatMap(index()::annotation)
                .filter(EventMention.class::isInstance)
                .map(EventMention.class::cast);
    }

    /** Remembers the event at the caret, so that selecting words for it does not lose it. */
    void rememberEvent() {
        focus().flatMap(index()::annotation)
                .filter(EventMention.class::isInstance)
                .ifPresent(event -> lastEvent = event.getId());
    }

    void forgetEvent() {
        lastEvent = null;
    }

    /** The text that a new mention would cover: what is selected, else the token at the caret. */
    Optional<Span> markable() {
        return caret.selection().or(() -> steps.tokenAt(caret.caret()));
    }

    /** Does a verb; tells the user where it cannot be done. */
    <R> Optional<R> execute(Verb<R> verb) {
        try {
            return Optional.ofNullable(session.execute(verb));
        } catch (EditException e) {
            around.warn().accept(around.words().told(e));
            return Optional.empty();
        }
    }

    void warn(String messageKey) {
        around.warn().accept(word(messageKey));
    }

    void pick(Mention mention) {
        caret.pick(mention.getId(), mention.getExtent().begin());
        view.reveal(mention.getExtent().begin());
    }

    /** Where a popup about what is at the caret belongs. */
    Rectangle placeOfFocus() {
        Optional<Span> place = argument()
                .map(Argument::getEvent)
                .map(Mention.class::cast)
                .or(this::mention)
                .filter(mention -> mention.getExtent() != null)
                .map(mention -> mention.getExtent().pieces().get(0));
        return place.map(this::placeOf).orElseGet(() -> view.places().caretPlace(caret.caret()));
    }

    /** Where a popup about {@code span} belongs. */
    Rectangle placeOf(Span span) {
        Rectangle begin = view.places().caretPlace(span.begin());
        return new Rectangle(begin.x, begin.y, Math.max(1, begin.width), begin.height);
    }
}
