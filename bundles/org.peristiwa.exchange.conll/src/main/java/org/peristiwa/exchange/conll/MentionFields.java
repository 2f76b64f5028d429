package org.peristiwa.exchange.conll;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last field of a CorefUD mention: {@code key:value} pairs with a comma between, every character that has a meaning
 * there as {@code %2D}.
 */
final class MentionFields {

    static final String TYPE = "type";
    static final String LEVEL = "level";

    /** Says that nobody marked a head: CorefUD wants one all the same. */
    static final String NO_HEAD = "head";

    private static final String PLAIN = "._";

    private MentionFields() {}

    static String written(Map<String, String> values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((key, value) -> pairs.add(encoded(key) + ":" + encoded(value)));
        return String.join(",", pairs);
    }

    static Map<String, String> read(String field) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : field.split(",", -1)) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1)));
            }
        }
        return values;
    }

    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder(value.length());
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    /** What was encoded; what is no encoding stays as it is. */
    private static String decoded(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        byte[] in = value.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
            if (in[i] == '%' && high >= 0 && low >= 0) {
                out.put((byte) (high * 16 + low));
                i += 2;
            } else {
                out.put(in[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            return value;
        }
    }
}
