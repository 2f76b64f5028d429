package org.peristiwa.text.internal;

/** How the text before a possible sentence end stops, closing quotes and brackets looked through. */
enum SentenceEnd {
    /** No sign that ends sentences. */
    NONE,
    /** A full stop. */
    STOP,
    /** An exclamation or question mark, or what ends sentences in another script. */
    STRONG,
    /** Three dots. */
    ELLIPSIS,
    /** Three dots in brackets: something was left out. */
    OMISSION,
    /** A title, which a name follows. */
    TITLE,
    /** An abbreviation that mostly stands inside sentences. */
    INNER,
    /** An abbreviation that often ends one. */
    FINAL
}
