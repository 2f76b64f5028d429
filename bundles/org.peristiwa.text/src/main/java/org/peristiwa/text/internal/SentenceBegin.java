package org.peristiwa.text.internal;

/** How the text behind a possible sentence end begins, opening quotes and brackets looked through. */
enum SentenceBegin {
    CAPITAL,
    SMALL,
    DIGIT,
    /** A letter of a script without capitals. */
    CASELESS,
    /** A sign: dash, comma, emoji. */
    SIGN
}
