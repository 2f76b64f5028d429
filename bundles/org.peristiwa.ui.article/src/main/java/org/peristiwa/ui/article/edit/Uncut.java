package org.peristiwa.ui.article.edit;

import java.util.List;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** Of a text that has not been cut into sentences and tokens: there are none. */
final class Uncut implements Segmentation {

    @Override
    public List<Span> sentences() {
        return List.of();
    }

    @Override
    public List<Span> tokens() {
        return List.of();
    }

    @Override
    public int sentenceAt(int offset) {
        return -1;
    }

    @Override
    public int tokenAt(int offset) {
        return -1;
    }

    @Override
    public Span snap(Span span) {
        return span;
    }
}
