package org.peristiwa.ui.article.paint;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.peristiwa.ui.article.layout.ArcBox;
import org.peristiwa.ui.article.layout.ArcEnd;
import org.peristiwa.ui.article.layout.Emphasis;
import org.peristiwa.ui.article.layout.Tie;

/** Draws arcs and their names: first those that recede, then those that stand out. */
final class ArcPainter {

    private static final float ARROW = 3.2f;

    private final Brush brush;

    ArcPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(LinePlace place) {
        for (Emphasis.Level level :
                new Emphasis.Level[] {Emphasis.Level.FADED, Emphasis.Level.USUAL, Emphasis.Level.STRONG}) {
            for (ArcBox arc : place.line().arcs()) {
                if (brush.emphasis().ofArc(arc) == level && brush.emphasis().shows(arc)) {
                    paintLine(place, arc, level);
                }
            }
        }
        for (ArcBox arc : place.line().arcs()) {
            if (brush.emphasis().shows(arc)) {
                paintName(place, arc);
            }
        }
    }

    private RGB color(Emphasis.Level level) {
        CanvasTheme theme = brush.theme();
        return switch (level) {
            case STRONG -> theme.accent();
            case USUAL -> theme.onGround(theme.text(), 0.6);
            case FADED -> theme.fadedArc();
        };
    }

    private void paintLine(LinePlace place, ArcBox arc, Emphasis.Level level) {
        Pen pen = brush.pen();
        pen.ink(color(level));
        float width = level == Emphasis.Level.STRONG ? 1.75f : 1.25f;
        if (arc.ties().get(0).kind() == Tie.Kind.RELATION) {
            pen.dashed(width);
        } else {
            pen.line(width);
        }
        pen.draw(trace(place, arc));
        pen.line(width);
        paintArrow(place, arc, arc.left(), level);
        paintArrow(place, arc, arc.right(), level);
    }

    private Outline trace(LinePlace place, ArcBox arc) {
        Outline path = new Outline();
        float y = place.above(arc.up()) + 0.5f;
        float left = place.x() + arc.left().x() + 0.5f;
        float right = place.x() + arc.right().x() + 0.5f;
        float radius = Math.min(brush.metrics().radius(), Math.abs(right - left) / 2);
        if (arc.left() instanceof ArcEnd.AtLabel label) {
            path.move(left, place.above(label.up()));
            path.line(left, y + radius);
            path.quad(left, y, left + radius, y);
        } else {
            path.move(left, y);
        }
        if (arc.right() instanceof ArcEnd.AtLabel label) {
            path.line(right - radius, y);
            path.quad(right, y, right, y + radius);
            path.line(right, place.above(label.up()));
        } else {
            path.line(right, y);
        }
        return path;
    }

    private void paintArrow(LinePlace place, ArcBox arc, ArcEnd end, Emphasis.Level level) {
        if (end instanceof ArcEnd.AtLabel label && label.arrow()) {
            float x = place.x() + label.x() + 0.5f;
            float tip = place.above(label.up());
            fillTriangle(level, x, tip, x - ARROW, tip - ARROW * 1.9f, x + ARROW, tip - ARROW * 1.9f);
        } else if (end instanceof ArcEnd.AtMargin margin && margin.arrow()) {
            float y = place.above(arc.up()) + 0.5f;
            float tip = place.x() + margin.x();
            float back = margin.x() < 0 ? ARROW * 1.9f : -ARROW * 1.9f;
            fillTriangle(level, tip, y, tip + back, y - ARROW, tip + back, y + ARROW);
        }
    }

    private void fillTriangle(Emphasis.Level level, float x1, float y1, float x2, float y2, float x3, float y3) {
        Pen pen = brush.pen();
        pen.fill(color(level));
        pen.fill(new Outline().move(x1, y1).line(x2, y2).line(x3, y3).close());
    }

    /** A bow from one point of the canvas to another, with an arrow at its end. */
    void paintPull(Point from, Point to) {
        Pen pen = brush.pen();
        pen.ink(brush.theme().accent());
        pen.line(1.75f);
        float top = Math.min(from.y, to.y) - 2f * brush.metrics().nameHeight();
        pen.draw(new Outline().move(from.x, from.y).cubic(from.x, top, to.x, top, to.x, to.y));
        float back = to.y - ARROW * 1.9f;
        fillTriangle(Emphasis.Level.STRONG, to.x, to.y, to.x - ARROW, back, to.x + ARROW, back);
    }

    private void paintName(LinePlace place, ArcBox arc) {
        Pen pen = brush.pen();
        CanvasTheme theme = brush.theme();
        Emphasis.Level level = brush.emphasis().ofArc(arc);
        pen.face(Face.NAME);
        int height = brush.metrics().nameHeight();
        int x = place.x() + arc.nameAt().from();
        int y = place.above(arc.up() + height / 2);
        pen.fill(theme.ground());
        pen.fillRectangle(x + 1, y + 1, arc.nameAt().width() - 2, height - 2);
        pen.ink(
                switch (level) {
                    case STRONG -> theme.accent();
                    case USUAL -> theme.onGround(theme.text(), 0.8);
                    case FADED -> theme.onGround(theme.quiet(), 0.8);
                });
        pen.write(arc.name(), x + brush.metrics().gap(), y);
    }
}
