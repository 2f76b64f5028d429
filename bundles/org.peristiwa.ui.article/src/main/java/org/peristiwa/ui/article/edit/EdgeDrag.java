package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.ui.article.view.ArticleView;

/** Takes hold of an end of the picked mention, or of one of its pieces, and moves it: by tokens, or exactly. */
final class EdgeDrag {

    private static final int NEAR = 3;

    /** An end of a piece. */
    private record Edge(Mention mention, int piece, boolean atBegin) {}

    private final ArticleDesk desk;
    private final ArticleView view;
    private final ExtentChanges extents;
    private @Nullable Edge held;
    private @Nullable Span dragged;

    EdgeDrag(ArticleDesk desk, ExtentChanges extents) {
        this.desk = desk;
        this.view = desk.view();
        this.extents = extents;
    }

    /** Whether an end of the picked mention lies at a point of the canvas. */
    boolean isAt(int x, int y) {
        return edgeAt(x, y).isPresent();
    }

    /** Whether an end is held. */
    boolean isHeld() {
        return held != null;
    }

    /** Takes hold of the end at a point, if there is one. */
    boolean take(int x, int y) {
        held = edgeAt(x, y).orElse(null);
        dragged = null;
        return held != null;
    }

    private Optional<Edge> edgeAt(int x, int y) {
        Optional<Mention> picked = desk.pickedMention();
        if (picked.isEmpty()) {
            return Optional.empty();
        }
        List<Span> pieces = picked.get().getExtent().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (isNear(view.places().caretPlace(pieces.get(i).begin()), x, y)) {
                return Optional.of(new Edge(picked.get(), i, true));
            }
            if (isNear(view.places().endPlace(pieces.get(i).end()), x, y)) {
                return Optional.of(new Edge(picked.get(), i, false));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Rectangle place, int x, int y) {
        return Math.abs(x - place.x) <= NEAR && y >= place.y - NEAR && y <= place.y + place.height + NEAR;
    }

    /** The mouse has come to {@code offset}. */
    void move(int offset, boolean exactly) {
        Edge edge = held;
        if (edge == null) {
            return;
        }
        List<Span> pieces = edge.mention().getExtent().pieces();
        Span piece = pieces.get(edge.piece());
        int least = edge.piece() == 0 ? 0 : pieces.get(edge.piece() - 1).end();
        int most = edge.piece() + 1 == pieces.size()
                ? view.places().articleEnd()
                : pieces.get(edge.piece() + 1).begin();
        Span wanted = edge.atBegin()
                ? new Span(Math.max(least, Math.min(offset, piece.end() - 1)), piece.end())
                : new Span(piece.begin(), Math.min(most, Math.max(offset, piece.begin() + 1)));
        Segmentation tokens = desk.session().segmentation(desk.key().article());
        Span whole = exactly ? wanted : tokens.snap(wanted);
        dragged = edge.atBegin()
                ? new Span(Math.max(least, Math.min(whole.begin(), piece.end() - 1)), piece.end())
                : new Span(piece.begin(), Math.min(most, Math.max(whole.end(), piece.begin() + 1)));
        view.showPending(Optional.of(dragged));
    }

    /** The mouse has let go. */
    void drop() {
        Edge edge = held;
        Span piece = dragged;
        held = null;
        dragged = null;
        view.showPending(Optional.empty());
        if (edge != null && piece != null) {
            List<Span> pieces = new ArrayList<>(edge.mention().getExtent().pieces());
            pieces.set(edge.piece(), piece);
            extents.change(edge.mention(), pieces);
        }
    }
}
