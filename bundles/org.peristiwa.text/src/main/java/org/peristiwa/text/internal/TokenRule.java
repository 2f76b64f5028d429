package org.peristiwa.text.internal;

/** Knows one kind of token that is longer than what Unicode's rules call a word. */
interface TokenRule {

    /**
     * Where the token that begins with a piece ends: a UTF-16 offset, or the begin of the piece where this
     * rule has nothing to say. An end inside a piece is moved to that piece's end.
     */
    int end(Pieces pieces, int piece);
}
