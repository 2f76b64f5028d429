package org.peristiwa.ui.article.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.ChangeRole;
import org.peristiwa.edit.verbs.MarkMention;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.Role;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.layout.Mark;
import org.peristiwa.ui.article.popup.Offer;
import org.peristiwa.ui.article.popup.OfferFilter;

/** Fills the roles of an event: choose a role, then name the filler. */
final class RoleFilling {

    private final ArticleDesk desk;
    private final RecentTypes recent;
    private final Hints hints;
    /** Whether the list of roles opens again after each participant, until the user leaves it. */
    private boolean many;

    RoleFilling(ArticleDesk desk, RecentTypes recent, Hints hints) {
        this.desk = desk;
        this.recent = recent;
        this.hints = hints;
    }

    /** Asks for a role of the event at the caret, then for what fills it; words selected beside the event fill it at once. */
    void start() {
        many = false;
        ask();
    }

    /** The same, one participant after another, until the user leaves the list. */
    void startMany() {
        many = true;
        ask();
    }

    private void ask() {
        Optional<EventMention> event = desk.event();
        if (event.isEmpty()) {
            desk.warn("warn.noEvent");
            return;
        }
        Optional<Span> selected = desk.caret().selection().filter(span -> !covers(event.get(), span));
        List<Role> roles = desk.types().roles(event.get().getType());
        chooseRole(event.get(), roles, placeOf(event.get()), role -> {
            if (selected.isPresent()) {
                fillWithWords(event.get(), role, selected.get());
            } else {
                waitForFiller(event.get(), role);
            }
        });
    }

    private static boolean covers(EventMention event, Span span) {
        return event.getExtent() != null && event.getExtent().overlaps(span);
    }

    private Span placeOf(EventMention event) {
        int caret = desk.caret().caret();
        return event.getExtent() == null
                ? new Span(caret, caret + 1)
                : event.getExtent().pieces().get(0);
    }

    /** Asks for another role for a participant, among those that its filler may fill. */
    void changeRole(Argument argument) {
        EventMention event = argument.getEvent();
        Filler filler = argument.getFiller();
        List<Role> roles = desk.types().roles(event.getType()).stream()
                .filter(role -> !role.getId().equals(argument.getRole()))
                .filter(role -> filler == null || desk.types().mayFill(role, filler))
                .toList();
        chooseRole(event, roles, placeOf(event), role -> desk.execute(new ChangeRole(argument, role.getId())));
    }

    /** Asks which role {@code mention} fills, among those that it may. */
    void drop(EventMention event, Mention mention) {
        many = false;
        List<Role> roles = desk.types().roles(event.getType()).stream()
                .filter(role -> desk.types().mayFill(role, mention))
                .toList();
        chooseRole(event, roles, mention.getExtent().pieces().get(0), role -> fill(event, role, mention));
    }

    /** Asks which role words fill. */
    void drop(EventMention event, Span words) {
        many = false;
        List<Role> roles = desk.types().roles(event.getType()).stream()
                .filter(role -> !new TypeOffers(desk).fillers(role).isEmpty())
                .toList();
        chooseRole(event, roles, words, role -> fillWithWords(event, role, words));
    }

    private void chooseRole(EventMention event, List<Role> roles, Span at, Consumer<Role> chosen) {
        if (roles.isEmpty()) {
            desk.warn("warn.noRole");
            return;
        }
        TypeOffers offers = new TypeOffers(desk);
        List<Offer> listed = roles.stream()
                .map(role -> offers.offer(role, isFilled(event, role)))
                .toList();
        desk.popup()
                .open(
                        desk.placeOf(at),
                        desk.word("choose.role"),
                        desk.popupColors(),
                        new OfferFilter(listed, List.of()),
                        offer -> desk.types().role(event.getType(), offer.id()).ifPresent(chosen));
    }

    private static boolean isFilled(EventMention event, Role role) {
        return event.getArguments().stream().anyMatch(argument -> role.getId().equals(argument.getRole()));
    }

    private void waitForFiller(EventMention event, Role role) {
        int from = event.getExtent() == null
                ? desk.caret().caret()
                : event.getExtent().begin();
        List<Mention> candidates = desk.view().places().visibleMarks().stream()
                .map(Mark::id)
                .flatMap(id -> desk.index().annotation(id).stream())
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(mention -> mayFill(event, role, mention))
                .sorted(Comparator.comparingInt(
                        mention -> Math.abs(mention.getExtent().begin() - from)))
                .toList();
        String label = new TypeOffers(desk).label(role);
        String prompt = candidates.isEmpty() ? "prompt.fillerNew" : "prompt.filler";
        hints.show(
                desk.word(prompt, label),
                candidates,
                mention -> fill(event, role, mention),
                words -> fillWithWords(event, role, words));
    }

    private boolean mayFill(EventMention event, Role role, Mention mention) {
        boolean fillsIt = desk.index().argumentsFilledBy(mention).stream()
                .anyMatch(argument -> argument.getEvent().getId().equals(event.getId())
                        && role.getId().equals(argument.getRole()));
        return !fillsIt
                && !mention.getId().equals(event.getId())
                && desk.types().mayFill(role, mention);
    }

    private void fill(EventMention event, Role role, Filler filler) {
        desk.execute(new AddArgument(event, role.getId(), filler)).ifPresent(this::backToEvent);
    }

    /** A mention that covers exactly these words is taken; else a new one is made, of a type that the role allows. */
    private void fillWithWords(EventMention event, Role role, Span words) {
        Optional<Mention> there = desk.index().exactly(Extent.of(words)).stream()
                .filter(mention -> mayFill(event, role, mention))
                .findFirst();
        if (there.isPresent()) {
            fill(event, role, there.get());
            return;
        }
        List<TypeOffers.Choice> choices = new TypeOffers(desk).fillers(role);
        if (choices.isEmpty()) {
            desk.warn("warn.onlyEvents");
        } else if (choices.size() == 1) {
            fillWithNew(event, role, choices.get(0), words);
        } else {
            chooseType(event, role, choices, words);
        }
    }

    private void chooseType(EventMention event, Role role, List<TypeOffers.Choice> choices, Span words) {
        TypeOffers offers = new TypeOffers(desk);
        String list = "filler." + event.getType() + "." + role.getId();
        List<Offer> listed =
                choices.stream().map(choice -> offers.offer(choice.type())).toList();
        desk.popup()
                .open(
                        desk.placeOf(words),
                        desk.word("choose.filler", offers.label(role)),
                        desk.popupColors(),
                        new OfferFilter(listed, recent.of(list)),
                        offer -> {
                            recent.chose(list, offer.id());
                            choices.stream()
                                    .filter(choice -> choice.type().getId().equals(offer.id()))
                                    .findFirst()
                                    .ifPresent(choice -> fillWithNew(event, role, choice, words));
                        });
    }

    private void fillWithNew(EventMention event, Role role, TypeOffers.Choice choice, Span words) {
        desk.execute(new FillWithNew(
                        event,
                        role.getId(),
                        new MarkMention(choice.kind(), desk.key(), choice.type().getId(), Extent.of(words))))
                .ifPresent(this::backToEvent);
    }

    /** The event keeps the attention, so that its next role can be filled at once. */
    private void backToEvent(Argument argument) {
        EventMention event = argument.getEvent();
        if (event.getExtent() != null) {
            desk.pick(event);
        }
        if (many) {
            ask();
        }
    }
}
