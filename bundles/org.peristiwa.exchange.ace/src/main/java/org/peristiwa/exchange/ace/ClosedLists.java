package org.peristiwa.exchange.ace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Words that a standard closes, read from a resource beside this class: they are the standard's data, not code. A line is
 * {@code name=word word} or {@code kind.name=word word}.
 */
final class ClosedLists {

    private final Properties lines;

    private ClosedLists(Properties lines) {
        this.lines = lines;
    }

    static ClosedLists read(String resource) {
        Properties lines = new Properties();
        try (InputStream file = Objects.requireNonNull(ClosedLists.class.getResourceAsStream(resource), resource)) {
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClosedLists(lines);
    }

    /** The words of a name, in their order. */
    List<String> list(String name) {
        String words = lines.getProperty(name, "").trim();
        return words.isEmpty() ? List.of() : List.of(words.split(" +"));
    }

    /** All names of a kind with their words. */
    Map<String, List<String>> named(String kind) {
        Map<String, List<String>> named = new TreeMap<>();
        for (String name : lines.stringPropertyNames()) {
            if (name.startsWith(kind + ".")) {
                named.put(name.substring(kind.length() + 1), list(name));
            }
        }
        return named;
    }
}
