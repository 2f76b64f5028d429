package org.peristiwa.ui.article.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A shape of lines and curves, of one or more parts; y grows downwards. */
public final class Outline {

    /** How far a curve's control points lie out, as a share of the radius, to come near a quarter of a circle. */
    private static final float QUARTER = 0.5523f;

    private final List<Segment> segments = new ArrayList<>();

    /** A step of the way round. */
    public sealed interface Segment {}

    /** Begins a part. */
    public record Move(float x, float y) implements Segment {}

    /** A straight line to a point. */
    public record Line(float x, float y) implements Segment {}

    /** A curve with one control point. */
    public record Quad(float cx, float cy, float x, float y) implements Segment {}

    /** A curve with two control points. */
    public record Cubic(float c1x, float c1y, float c2x, float c2y, float x, float y) implements Segment {}

    /** Back to where the part began. */
    public record Close() implements Segment {}

    public Outline move(float x, float y) {
        segments.add(new Move(x, y));
        return this;
    }

    public Outline line(float x, float y) {
        segments.add(new Line(x, y));
        return this;
    }

    public Outline quad(float cx, float cy, float x, float y) {
        segments.add(new Quad(cx, cy, x, y));
        return this;
    }

    public Outline cubic(float c1x, float c1y, float c2x, float c2y, float x, float y) {
        segments.add(new Cubic(c1x, c1y, c2x, c2y, x, y));
        return this;
    }

    public Outline close() {
        segments.add(new Close());
        return this;
    }

    /** The steps in order; empty for nothing to draw. */
    public List<Segment> segments() {
        return Collections.unmodifiableList(segments);
    }

    /** A rectangle. */
    public static Outline rectangle(float x, float y, float width, float height) {
        return new Outline()
                .move(x, y)
                .line(x + width, y)
                .line(x + width, y + height)
                .line(x, y + height)
                .close();
    }

    /**
     * A rectangle with round corners.
     *
     * @param round diameter of the corners
     */
    public static Outline rounded(float x, float y, float width, float height, float round) {
        float r = Math.min(round, Math.min(width, height)) / 2;
        float c = r * (1 - QUARTER);
        float right = x + width;
        float bottom = y + height;
        return new Outline()
                .move(x + r, y)
                .line(right - r, y)
                .cubic(right - c, y, right, y + c, right, y + r)
                .line(right, bottom - r)
                .cubic(right, bottom - c, right - c, bottom, right - r, bottom)
                .line(x + r, bottom)
                .cubic(x + c, bottom, x, bottom - c, x, bottom - r)
                .line(x, y + r)
                .cubic(x, y + c, x + c, y, x + r, y)
                .close();
    }
}
