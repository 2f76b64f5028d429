package org.peristiwa.edit;

import org.peristiwa.text.ArticleText;
import org.peristiwa.text.TextFile;

/** The SHA-256 by which an article and its layers know their text. */
public final class TextHash {

    private TextHash() {}

    /** Of the text's file, which is its UTF-8: lower-case hexadecimal. */
    public static String of(ArticleText text) {
        return TextFile.sha256(TextFile.encode(text));
    }
}
