package org.peristiwa.text.internal;

import java.util.List;

/** Makes tokens of pieces: the first rule that knows a longer token decides. */
final class Tokenizer {

    private final Pieces pieces;
    private final List<TokenRule> rules;

    Tokenizer(Pieces pieces, List<TokenRule> rules) {
        this.pieces = pieces;
        this.rules = rules;
    }

    /** Begin and end of each token in turn. */
    int[] tokens() {
        IntList bounds = new IntList(pieces.size() + 2);
        int piece = 0;
        while (piece < pieces.size()) {
            int begin = pieces.begin(piece);
            if (CharacterKinds.isInvisible(pieces.text(), begin, pieces.end(piece))) {
                piece++;
                continue;
            }
            int end = joinedEnd(piece);
            do {
                piece++;
            } while (piece < pieces.size() && pieces.begin(piece) < end);
            bounds.add(begin);
            bounds.add(pieces.end(piece - 1));
        }
        return bounds.toArray();
    }

    private int joinedEnd(int piece) {
        for (TokenRule rule : rules) {
            int end = rule.end(pieces, piece);
            if (end > pieces.begin(piece)) {
                return end;
            }
        }
        return pieces.end(piece);
    }
}
