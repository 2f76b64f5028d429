package org.peristiwa.edit.schema.refactor;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Ids in a form in which the characters that divide the parts of a recorded refactoring do not occur. Ids of our own
 * schemas have none of them; those of a derived schema may.
 */
final class Escapes {

    private static final Pattern DIVIDERS = Pattern.compile("[%/=|\\s]");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

    private Escapes() {}

    static String write(String id) {
        return DIVIDERS.matcher(id).replaceAll(match -> {
            StringBuilder escaped = new StringBuilder();
            for (byte one : match.group().getBytes(StandardCharsets.UTF_8)) {
                escaped.append("%%%02X".formatted(one & 0xFF));
            }
            return escaped.toString();
        });
    }

    static String read(String written) {
        return ESCAPED.matcher(written)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
