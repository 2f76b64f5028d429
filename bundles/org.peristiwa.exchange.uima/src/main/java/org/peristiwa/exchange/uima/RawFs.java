package org.peristiwa.exchange.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.jsonl.JsonPlace;

/** A feature structure as a file writes it, before references are followed. Most have little: what is absent takes no room. */
final class RawFs {

    /** The value of a feature that the file marks as a reference, until it is followed. */
    record Reference(int number) {}

    private final JsonPlace at;
    private final int id;
    private final String type;
    private final @Nullable Fs made;
    private Map<String, List<String>> texts = Map.of();
    private List<Object> elements = List.of();
    private boolean isMember;

    /**
     * @param at where it stands
     * @param id its number in the file
     * @param type the full name of its type
     * @param features how many features it has, about
     */
    RawFs(JsonPlace at, int id, String type, int features) {
        this.at = at;
        this.id = id;
        this.type = type;
        this.made = isArray(type) ? null : new Fs(id, type, features);
    }

    private static boolean isArray(String type) {
        return type.endsWith("[]") || (type.startsWith("uima.cas.") && type.endsWith("Array"));
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
        return made == null;
    }

    /** The value of a feature, which has none yet, as written: String, Integer, Double or Boolean. */
    void plain(String feature, Object value) {
        if (made != null) {
            made.add(feature, value);
        }
    }

    /** The value of a feature, in place of one that it may have, as written or as a {@link Reference}. */
    void replace(String feature, Object value) {
        if (made != null) {
            made.set(feature, value);
        }
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

    /** What is made of it; null for an array. */
    @Nullable
    Fs made() {
        return made;
    }

    /** Puts it into the index of the view; false where it is there already. */
    boolean becomesMember() {
        boolean isNew = !isMember;
        isMember = true;
        return isNew;
    }
}
