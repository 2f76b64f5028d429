package org.peristiwa.ui.article.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
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
        GC gc = brush.gc();
        brush.ink(color(level));
        float width = level == Emphasis.Level.STRONG ? 1.75f : 1.25f;
        if (arc.ties().get(0).kind() == Tie.Kind.RELATION) {
            brush.dashed(width);
        } else {
            brush.line(width);
        }
        Path path = new Path(gc.getDevice());
        try {
            trace(path, place, arc);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
        brush.line(width);
        paintArrow(place, arc, arc.left(), level);
        paintArrow(place, arc, arc.right(), level);
    }

    private void trace(Path path, LinePlace place, ArcBox arc) {
        float y = place.above(arc.up()) + 0.5f;
        float left = place.x() + arc.left().x() + 0.5f;
        float right = place.x() + arc.right().x() + 0.5f;
        float radius = Math.min(brush.metrics().radius(), Math.abs(right - left) / 2);
        if (arc.left() instanceof ArcEnd.AtLabel label) {
            path.moveTo(left, place.above(label.up()));
            path.lineTo(left, y + radius);
            path.quadTo(left, y, left + radius, y);
        } else {
            path.moveTo(left, y);
        }
        if (arc.right() instanceof ArcEnd.AtLabel label) {
            path.lineTo(right - radius, y);
            path.quadTo(right, y, right, y + radius);
            path.lineTo(right, place.above(label.up()));
        } else {
            path.lineTo(right, y);
        }
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
        GC gc = brush.gc();
        brush.fill(color(level));
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(x1, y1);
            path.lineTo(x2, y2);
            path.lineTo(x3, y3);
            path.close();
            gc.fillPath(path);
        } finally {
            path.dispose();
        }
    }

    /** A bow from one point of the canvas to another, with an arrow at its end. */
    void paintPull(Point from, Point to) {
        GC gc = brush.gc();
        brush.ink(brush.theme().accent());
        brush.line(1.75f);
        Path path = new Path(gc.getDevice());
        try {
            float top = Math.min(from.y, to.y) - 2f * brush.metrics().nameHeight();
            path.moveTo(from.x, from.y);
            path.cubicTo(from.x, top, to.x, top, to.x, to.y);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
        float back = to.y - ARROW * 1.9f;
        fillTriangle(Emphasis.Level.STRONG, to.x, to.y, to.x - ARROW, back, to.x + ARROW, back);
    }

    private void paintName(LinePlace place, ArcBox arc) {
        GC gc = brush.gc();
        CanvasTheme theme = brush.theme();
        Emphasis.Level level = brush.emphasis().ofArc(arc);
        gc.setFont(brush.fonts().name());
        int height = brush.metrics().nameHeight();
        int x = place.x() + arc.nameAt().from();
        int y = place.above(arc.up() + height / 2);
        brush.fill(theme.ground());
        gc.fillRectangle(x + 1, y + 1, arc.nameAt().width() - 2, height - 2);
        brush.ink(
                switch (level) {
                    case STRONG -> theme.accent();
                    case USUAL -> theme.onGround(theme.text(), 0.8);
                    case FADED -> theme.onGround(theme.quiet(), 0.8);
                });
        gc.drawString(arc.name(), x + brush.metrics().gap(), y, true);
    }
}
