package org.peristiwa.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.ui.Settings;

/** Settings that are forgotten. */
public final class MemorySettings implements Settings {

    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<String> lines(String key) {
        return get(key).map(v -> v.lines().toList()).orElse(List.of());
    }

    @Override
    public void put(String key, String value) {
        kept.put(key, value);
    }

    @Override
    public void putLines(String key, List<String> lines) {
        put(key, String.join("\n", lines));
    }
}
