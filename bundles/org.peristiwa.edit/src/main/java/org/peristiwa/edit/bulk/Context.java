package org.peristiwa.edit.bulk;

import org.peristiwa.text.ArticleText;

/** The words around a place, for a list that a user looks through. */
final class Context {

    private static final int WIDTH = 40;

    private Context() {}

    static String before(ArticleText text, int begin) {
        int from = Math.max(0, begin - WIDTH);
        return text.content().substring(text.isBoundary(from) ? from : from + 1, begin);
    }

    static String after(ArticleText text, int end) {
        int to = Math.min(text.length(), end + WIDTH);
        return text.content().substring(end, text.isBoundary(to) ? to : to - 1);
    }
}
