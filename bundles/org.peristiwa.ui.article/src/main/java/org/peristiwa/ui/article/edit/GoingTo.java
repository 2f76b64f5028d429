package org.peristiwa.ui.article.edit;

import org.eclipse.swt.graphics.Rectangle;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.ui.article.find.Destinations;
import org.peristiwa.ui.article.popup.Offer;

/** Asks where to go, by words, types or numbers, and goes there. */
final class GoingTo {

    private final ArticleDesk desk;

    GoingTo(ArticleDesk desk) {
        this.desk = desk;
    }

    void start() {
        Destinations destinations = new Destinations(
                desk.index(),
                desk.session().text(desk.key().article()),
                desk.session().segmentation(desk.key().article()),
                desk.types(),
                desk.around().theme(),
                desk.around().words(),
                desk.around().language().get());
        Rectangle area = desk.view().canvas().getClientArea();
        Rectangle at = new Rectangle(area.width / 2 - 180, area.height / 8, 1, 1);
        desk.popup().open(at, desk.word("goTo.field"), desk.popupColors(), destinations, this::go);
    }

    private void go(Offer offer) {
        String place = offer.id().substring(1);
        if (offer.id().startsWith(Destinations.MENTION)) {
            desk.index()
                    .annotation(place)
                    .filter(Mention.class::isInstance)
                    .ifPresent(mention -> desk.pick((Mention) mention));
        } else {
            int offset = Integer.parseInt(place);
            desk.caret().moveTo(offset);
            desk.view().reveal(offset);
        }
        desk.view().canvas().setFocus();
    }
}
