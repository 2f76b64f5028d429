package org.peristiwa.text.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** A segmentation held in two arrays: begin and end of each sentence, begin and end of each token. */
final class ArraySegmentation implements Segmentation {

    private final int[] sentences;
    private final int[] tokens;

    ArraySegmentation(int[] sentences, int[] tokens) {
        this.sentences = sentences;
        this.tokens = tokens;
    }

    @Override
    public List<Span> sentences() {
        return new Spans(sentences);
    }

    @Override
    public List<Span> tokens() {
        return new Spans(tokens);
    }

    @Override
    public int sentenceAt(int offset) {
        return lastBeginningAtOrBefore(sentences, offset);
    }

    @Override
    public int tokenAt(int offset) {
        return lastBeginningAtOrBefore(tokens, offset);
    }

    @Override
    public Span snap(Span span) {
        int first = tokenAt(span.begin());
        if (first < 0 || tokens[2 * first + 1] <= span.begin()) {
            first++;
        }
        int last = tokenAt(span.end() - 1);
        return last < first ? span : new Span(tokens[2 * first], tokens[2 * last + 1]);
    }

    private static int lastBeginningAtOrBefore(int[] bounds, int offset) {
        int low = -1;
        int high = bounds.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (bounds[2 * middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static final class Spans extends AbstractList<Span> implements RandomAccess {
        private final int[] bounds;

        Spans(int[] bounds) {
            this.bounds = bounds;
        }

        @Override
        public Span get(int index) {
            return new Span(bounds[2 * index], bounds[2 * index + 1]);
        }

        @Override
        public int size() {
            return bounds.length / 2;
        }
    }
}
