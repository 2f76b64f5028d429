package org.peristiwa.merge.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values in quotes, {@code \} before a quote and before itself; a space between two, and {@code none} for none. */
public final class Quoted {

    private static final String NONE = "none";
    private static final Pattern ONE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private Quoted() {}

    /** One value. */
    static String of(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Any number of values. */
    public static String of(List<String> values) {
        return values.isEmpty() ? NONE : values.stream().map(Quoted::of).collect(Collectors.joining(" "));
    }

    /** The values in {@code written}. */
    public static List<String> read(String written) {
        return ONE.matcher(written)
                .results()
                .map(one -> ESCAPED.matcher(one.group(1)).replaceAll(c -> Matcher.quoteReplacement(c.group(1))))
                .toList();
    }
}
