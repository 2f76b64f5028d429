package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.model.layer.ValueMention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.popup.Offer;
import org.peristiwa.ui.article.popup.OfferFilter;

/** Marks the selection as something, or gives a mention another type, by a list of types. */
final class Marking {

    private final ArticleDesk desk;
    private final RecentTypes recent;

    Marking(ArticleDesk desk, RecentTypes recent) {
        this.desk = desk;
        this.recent = recent;
    }

    /** Asks for a type and marks the selection, or the token at the caret. */
    void mark(FillerKind kind) {
        Optional<Span> span = desk.markable();
        if (span.isEmpty()) {
            desk.warn("warn.nothingSelected");
            return;
        }
        choose(kind, span.get(), offer -> desk.execute(
                        MarkedVerbs.mark(kind, desk.key(), offer.id(), Extent.of(span.get())))
                .ifPresent(desk::pick));
    }

    /** Asks for another type for the mention at the caret. */
    void changeType() {
        Optional<Mention> mention = desk.mention().filter(m -> m.getExtent() != null);
        if (mention.isEmpty()) {
            desk.warn("warn.noMention");
            return;
        }
        Span first = mention.get().getExtent().pieces().get(0);
        choose(kindOf(mention.get()), first, offer -> desk.execute(new Retype(mention.get(), offer.id())));
    }

    static FillerKind kindOf(Mention mention) {
        if (mention instanceof EventMention) {
            return FillerKind.EVENT;
        }
        if (mention instanceof TimeMention) {
            return FillerKind.TIME;
        }
        return mention instanceof ValueMention ? FillerKind.VALUE : FillerKind.ENTITY;
    }

    private void choose(FillerKind kind, Span at, Consumer<Offer> taken) {
        TypeOffers offers = new TypeOffers(desk);
        List<AnnotationType> types = offers.all(kind);
        if (types.isEmpty()) {
            desk.warn("warn.noTypes");
            return;
        }
        String list = kind.getLiteral();
        OfferFilter filter = new OfferFilter(types.stream().map(offers::offer).toList(), recent.of(list));
        desk.popup().open(desk.placeOf(at), desk.word("choose." + list), desk.popupColors(), filter, offer -> {
            recent.chose(list, offer.id());
            taken.accept(offer);
        });
    }
}
