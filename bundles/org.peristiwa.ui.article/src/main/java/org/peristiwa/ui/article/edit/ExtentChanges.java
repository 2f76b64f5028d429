package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peristiwa.edit.verbs.AddPiece;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** Changes what the mention at the caret covers: by a token at either end, or by another piece. */
final class ExtentChanges {

    private final ArticleDesk desk;

    ExtentChanges(ArticleDesk desk) {
        this.desk = desk;
    }

    /** Adds the selection to the mention that was picked, or was last. */
    void addPiece() {
        Optional<Span> piece = desk.caret().selection();
        Optional<Mention> mention = lastMention();
        if (piece.isEmpty() || mention.isEmpty()) {
            desk.warn("warn.pieceNeeds");
            return;
        }
        desk.execute(new AddPiece(mention.get(), piece.get())).ifPresent(desk::pick);
    }

    /** The mention at the caret; with words selected beside every mention, the event that was last. */
    private Optional<Mention> lastMention() {
        return desk.mention().or(desk::lastEvent);
    }

    void growEnd() {
        change(extent -> {
            List<Span> tokens = segmentation().tokens();
            int next = segmentation().tokenAt(extent.end() - 1) + 1;
            return next < tokens.size() ? withEnd(extent, tokens.get(next).end()) : Optional.empty();
        });
    }

    void shrinkEnd() {
        change(extent -> {
            int last = segmentation().tokenAt(extent.end() - 1);
            return last < 1
                    ? Optional.empty()
                    : withEnd(extent, segmentation().tokens().get(last - 1).end());
        });
    }

    void growBegin() {
        change(extent -> {
            int before = segmentation().tokenAt(extent.begin()) - 1;
            return before < 0
                    ? Optional.empty()
                    : withBegin(extent, segmentation().tokens().get(before).begin());
        });
    }

    void shrinkBegin() {
        change(extent -> {
            List<Span> tokens = segmentation().tokens();
            int next = segmentation().tokenAt(extent.begin()) + 1;
            return next < tokens.size() ? withBegin(extent, tokens.get(next).begin()) : Optional.empty();
        });
    }

    private Segmentation segmentation() {
        return desk.session().segmentation(desk.key().article());
    }

    private void change(Function<Extent, Optional<Extent>> change) {
        Optional<Mention> mention = desk.mention().filter(m -> m.getExtent() != null);
        if (mention.isEmpty()) {
            desk.warn("warn.noMention");
            return;
        }
        change.apply(mention.get().getExtent())
                .flatMap(extent -> desk.execute(new ChangeExtent(mention.get(), extent)))
                .ifPresent(desk::pick);
    }

    /** Lets a mention cover these pieces, if they are others than before. */
    void change(Mention mention, List<Span> pieces) {
        Extent made = Extent.of(pieces);
        Extent kept = mention.getExtent()
                .head()
                .filter(made.hull()::contains)
                .map(made::withHead)
                .orElse(made);
        if (!kept.equals(mention.getExtent())) {
            desk.execute(new ChangeExtent(mention, kept)).ifPresent(desk::pick);
        }
    }

    /** The last piece ends elsewhere; nothing where that would leave it without a character. */
    private static Optional<Extent> withEnd(Extent extent, int end) {
        List<Span> pieces = new ArrayList<>(extent.pieces());
        Span last = pieces.remove(pieces.size() - 1);
        return last.begin() < end ? with(extent, pieces, new Span(last.begin(), end)) : Optional.empty();
    }

    private static Optional<Extent> withBegin(Extent extent, int begin) {
        List<Span> pieces = new ArrayList<>(extent.pieces());
        Span first = pieces.remove(0);
        return begin < first.end() ? with(extent, pieces, new Span(begin, first.end())) : Optional.empty();
    }

    /** The head goes where it would lie outside. */
    private static Optional<Extent> with(Extent extent, List<Span> pieces, Span changed) {
        pieces.add(changed);
        Extent made = Extent.of(pieces);
        return Optional.of(
                extent.head().filter(made.hull()::contains).map(made::withHead).orElse(made));
    }
}
