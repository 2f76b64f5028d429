package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.jsonl.JsonPlace;

/** A feature structure as a file writes it, before references are followed. Most have little: what is absent takes no room. */
final class RawFs {

    private final JsonPlace at;
    private final int id;
    private final String type;
    private Map<String, Object> plain = Map.of();
    private Map<String, Integer> references = Map.of();
    private Map<String, List<String>> texts = Map.of();
    private List<Object> elements = List.of();
    private @Nullable Fs made;

    /**
     * @param at where it stands
     * @param id its number in the file
     * @param type the full name of its type
     */
    RawFs(JsonPlace at, int id, String type) {
        this.at = at;
        this.id = id;
        this.type = type;
    }

    JsonPlace at() {
        return at;
    }

    int id() {
        return id;
    }

    String type() {
        return type;
    }

    boolean isArray() {
        return type.endsWith("[]") || (type.startsWith("uima.cas.") && type.endsWith("Array"));
    }

    /** Values of features as written: String, Integer, Double, Boolean. */
    Map<String, Object> plain() {
        return plain;
    }

    void plain(String feature, Object value) {
        plain = plain.isEmpty() ? new LinkedHashMap<>() : plain;
        plain.put(feature, value);
    }

    /** Features whose values the file marks as references, by the number referred to. */
    Map<String, Integer> references() {
        return references;
    }

    void reference(String feature, int number) {
        references = references.isEmpty() ? new LinkedHashMap<>() : references;
        references.put(feature, number);
    }

    /** Features that are arrays of texts. */
    Map<String, List<String>> texts() {
        return texts;
    }

    void text(String feature, String text) {
        texts = texts.isEmpty() ? new LinkedHashMap<>() : texts;
        texts.computeIfAbsent(feature, any -> new ArrayList<>()).add(text);
    }

    /** Of an array: numbers of structures, or texts. */
    List<Object> elements() {
        return elements;
    }

    void element(Object element) {
        elements = elements.isEmpty() ? new ArrayList<>() : elements;
        elements.add(element);
    }

    /** What has been made of it; null for an array, and before. */
    @Nullable
    Fs made() {
        return made;
    }

    void made(Fs structure) {
        made = structure;
    }
}
