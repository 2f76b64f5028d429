package org.peristiwa.text.internal;

/** What may follow an abbreviation, which decides whether its full stop can end a sentence. */
enum AbbreviationKind {
    /** A name or word always follows ({@code Prof.}, {@code a.n.}): never ends a sentence. */
    TITLE,
    /** An abbreviation only before a number ({@code No. 5}); elsewhere a word with a full stop. */
    NUMBER,
    /** Mostly inside a sentence ({@code U.S.}, {@code Tbk.}): ends one only before a word that begins sentences. */
    INNER,
    /** Often last in a sentence ({@code dll.}): ends it where a capital follows. */
    FINAL
}
