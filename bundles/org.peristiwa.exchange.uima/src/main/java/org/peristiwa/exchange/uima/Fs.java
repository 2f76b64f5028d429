package org.peristiwa.exchange.uima;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feature structure. The value of a feature is a String, Boolean, Integer or Double, another {@code Fs}, or a list of
 * all these; a feature without a value is absent.
 */
final class Fs {

    static final String SOFA = "uima.cas.Sofa";
    static final String ANNOTATION = "uima.tcas.Annotation";
    static final String DOCUMENT = "uima.tcas.DocumentAnnotation";
    static final String TOP = "uima.cas.TOP";

    private final int id;
    private final String type;
    private final Map<String, Object> features = new LinkedHashMap<>();

    /** @param id unique in its CAS, 1 or more */
    Fs(int id, String type) {
        this.id = id;
        this.type = type;
    }

    int id() {
        return id;
    }

    /** The full name of its type. */
    String type() {
        return type;
    }

    /** The name of its type without the namespace. */
    String shortType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    Map<String, Object> features() {
        return features;
    }

    @Nullable
    Object get(String feature) {
        return features.get(feature);
    }

    void set(String feature, Object value) {
        features.put(feature, value);
    }

    /** The value of a feature as text; null where it is absent or a reference. */
    @Nullable
    String text(String feature) {
        Object value = features.get(feature);
        return value == null || value instanceof Fs || value instanceof List ? null : value.toString();
    }

    /** The value of a feature as a whole number; -1 where it is absent or none. */
    int number(String feature) {
        Object value = features.get(feature);
        if (value instanceof Integer number) {
            return number;
        }
        try {
            return value == null ? -1 : Integer.parseInt(value.toString());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
