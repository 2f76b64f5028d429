package org.peristiwa.exchange.brat;

import java.util.Arrays;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;

/** Where the parts of a line's second column, which spaces separate, stand. One object serves all lines in turn. */
final class SecondColumn {

    private final AnnText text;
    private final AnnIds ids;
    private final RepeatedNames names;
    private int[] bounds = new int[16];
    private int size;

    SecondColumn(AnnText text, AnnIds ids, RepeatedNames names) {
        this.text = text;
        this.ids = ids;
        this.names = names;
    }

    /**
     * Looks at the line that {@code text} stands at.
     *
     * @param begin where the column begins
     * @param textFollows whether there may be a third column
     * @throws InputFormatException if the column is empty, or there is one more than there may be
     */
    void look(int begin, boolean textFollows) throws InputFormatException {
        size = 0;
        int wordBegin = begin;
        int at = begin;
        while (at < text.end() && text.at(at) != '\t') {
            if (text.at(at) == ' ') {
                add(wordBegin, at);
                wordBegin = at + 1;
            }
            at++;
        }
        add(wordBegin, at);
        if (!textFollows && !text.isBlank(at)) {
            throw text.wrong(at, BratWords.of("wrong.tabs"));
        }
        if (size == 0) {
            throw text.wrong(begin, BratWords.of("wrong.nothing"));
        }
    }

    private void add(int begin, int end) {
        if (begin == end) {
            return;
        }
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = begin;
        bounds[2 * size + 1] = end;
        size++;
    }

    /** How many words there are, at least one. */
    int size() {
        return size;
    }

    private int begin(int word) {
        return bounds[2 * word];
    }

    private int end(int word) {
        return bounds[2 * word + 1];
    }

    /** A word that is a name. */
    String name(int word) {
        return names.of(text.content(), begin(word), end(word));
    }

    /** A word that is an id. */
    AnnId id(int word) {
        return ids.of(text.content(), begin(word), end(word));
    }

    /** The words from the third on, with a space between; empty where there are but two. */
    String afterTwo() {
        StringBuilder words = new StringBuilder();
        for (int word = 2; word < size; word++) {
            words.append(word == 2 ? "" : " ").append(text.text(begin(word), end(word)));
        }
        return words.toString();
    }

    /**
     * A word that is a role and an id.
     *
     * @throws InputFormatException if it is not
     */
    AnnLine.RoleFiller roleFiller(int word) throws InputFormatException {
        int begin = begin(word);
        int end = end(word);
        int colon = end - 1;
        while (colon > begin && text.at(colon) != ':') {
            colon--;
        }
        if (colon == begin || colon == end - 1) {
            throw text.wrong(begin, begin, end, ErrorWords.of("expected", "Role:Id"));
        }
        return new AnnLine.RoleFiller(names.of(text.content(), begin, colon), ids.of(text.content(), colon + 1, end));
    }
}
