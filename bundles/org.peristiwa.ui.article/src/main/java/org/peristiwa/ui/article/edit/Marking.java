package org.peristiwa.ui.article.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Rectangle;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.edit.verbs.MarkMention;
import org.peristiwa.edit.verbs.Retype;
import org.peristiwa.edit.verbs.RetypeRelation;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.Relation;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.model.schema.RelationType;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.popup.Offer;
import org.peristiwa.ui.article.popup.OfferFilter;

/** Marks the selection as something, or gives a mention another type, by a list of types. */
final class Marking {

    /** The list of what was marked, whatever its kind. */
    static final String LAST = "marked";

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
        choose(kind, span.get(), offer -> {
            recent.chose(LAST, kind.getLiteral() + " " + offer.id());
            mark(kind, offer.id(), span.get());
        });
    }

    private void mark(FillerKind kind, String type, Span span) {
        desk.execute(new MarkMention(kind, desk.key(), type, Extent.of(span))).ifPresent(desk::pick);
    }

    /** Marks the selection, or the token at the caret, as what was marked last, without asking. */
    void repeat() {
        Optional<Span> span = desk.markable();
        List<String> last = recent.of(LAST);
        if (span.isEmpty() || last.isEmpty()) {
            desk.warn(span.isEmpty() ? "warn.nothingSelected" : "warn.nothingMarked");
            return;
        }
        String[] kindAndType = last.get(0).split(" ", 2);
        mark(FillerKind.get(kindAndType[0]), kindAndType[1], span.get());
    }

    /** Asks for another type for the mention at the caret. */
    void changeType() {
        Optional<Mention> mention = desk.mention().filter(m -> m.getExtent() != null);
        if (mention.isEmpty()) {
            desk.warn("warn.noMention");
            return;
        }
        Span first = mention.get().getExtent().pieces().get(0);
        choose(TypeKind.ofMention(mention.get()), first, offer -> desk.execute(new Retype(mention.get(), offer.id())));
    }

    /** Asks for another type for a relation. */
    void changeType(Relation relation) {
        List<RelationType> types = desk.types().schema().getRelationTypes().stream()
                .filter(type -> !type.isAbstract())
                .toList();
        open("relation", types, desk.placeOfFocus(), offer -> desk.execute(new RetypeRelation(relation, offer.id())));
    }

    private void choose(FillerKind kind, Span at, Consumer<Offer> taken) {
        open(kind.getLiteral(), new TypeOffers(desk).ranked(kind), desk.placeOf(at), taken);
    }

    private void open(String list, List<? extends AnnotationType> types, Rectangle at, Consumer<Offer> taken) {
        if (types.isEmpty()) {
            desk.warn("warn.noTypes");
            return;
        }
        TypeOffers offers = new TypeOffers(desk);
        OfferFilter filter = new OfferFilter(types.stream().map(offers::offer).toList(), recent.of(list));
        desk.popup().open(at, desk.word("choose." + list), desk.popupColors(), filter, offer -> {
            recent.chose(list, offer.id());
            taken.accept(offer);
        });
    }
}
