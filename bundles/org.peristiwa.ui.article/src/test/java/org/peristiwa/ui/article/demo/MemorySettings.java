package org.peristiwa.ui.article.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.ui.Settings;

/** Settings that last as long as they are looked at. */
public final class MemorySettings implements Settings {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public List<String> lines(String key) {
        return lines.getOrDefault(key, List.of());
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void putLines(String key, List<String> newLines) {
        lines.put(key, List.copyOf(newLines));
    }
}
