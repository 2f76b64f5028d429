package org.peristiwa.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peristiwa.text.ArticleText;

/** The SHA-256 by which an article and its layers know their text. */
public final class TextHash {

    private TextHash() {}

    /** Of the text's file, which is its UTF-8: lower-case hexadecimal. */
    public static String of(ArticleText text) {
        return of(text.content().getBytes(StandardCharsets.UTF_8));
    }

    /** Of a file's bytes: lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
