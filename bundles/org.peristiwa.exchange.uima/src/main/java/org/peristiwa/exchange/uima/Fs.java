package org.peristiwa.exchange.uima;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feature structure. The value of a feature is a String, Boolean, Integer or Double, another {@code Fs}, or a list of
 * all these; a feature without a value is absent. Names and values stand side by side in one array: a file has some hundred
 * thousands of structures with some ten features each, and a map for each would be most of what there is in memory.
 */
final class Fs {

    static final String SOFA = "uima.cas.Sofa";
    static final String ANNOTATION = "uima.tcas.Annotation";
    static final String DOCUMENT = "uima.tcas.DocumentAnnotation";
    static final String TOP = "uima.cas.TOP";

    private static final int FEATURES = 8;
    private static final Object[] NOTHING = {};

    private final int id;
    private final String type;
    private Object[] namesAndValues;
    private int size;
    private @Nullable Object made;

    /** @param id unique in its CAS, 1 or more */
    Fs(int id, String type) {
        this(id, type, FEATURES);
    }

    /** @param features how many features will have a value, about */
    Fs(int id, String type, int features) {
        this.id = id;
        this.type = type;
        this.namesAndValues = new Object[2 * Math.max(1, features)];
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

    /** How many features have a value. */
    int size() {
        return size;
    }

    /** The name of a feature, counted from 0 in the order in which they got their values. */
    String name(int i) {
        return (String) namesAndValues[2 * i];
    }

    /** The value of that feature. */
    Object value(int i) {
        return namesAndValues[2 * i + 1];
    }

    /** Gives that feature another value. */
    void replace(int i, Object value) {
        namesAndValues[2 * i + 1] = value;
    }

    @Nullable
    Object get(String feature) {
        int i = find(feature);
        return i < 0 ? null : value(i);
    }

    private int find(String feature) {
        // Parsers make of equal names one object, so that nearly every name is found by being the same.
        for (int i = 0; i < size; i++) {
            if (isSame(namesAndValues[2 * i], feature)) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (feature.equals(namesAndValues[2 * i])) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    /** Gives a value to a feature that has none. */
    void add(String feature, Object value) {
        if (2 * size == namesAndValues.length) {
            namesAndValues = Arrays.copyOf(namesAndValues, Math.max(2, 4 * size));
        }
        namesAndValues[2 * size] = feature;
        namesAndValues[2 * size + 1] = value;
        size++;
    }

    /** Gives a value to a feature, in place of the one that it may have. */
    void set(String feature, Object value) {
        int i = find(feature);
        if (i < 0) {
            add(feature, value);
        } else {
            replace(i, value);
        }
    }

    /** Leaves out that feature; the last one takes its place. */
    void remove(int i) {
        size--;
        namesAndValues[2 * i] = namesAndValues[2 * size];
        namesAndValues[2 * i + 1] = namesAndValues[2 * size + 1];
        Arrays.fill(namesAndValues, 2 * size, 2 * size + 2, null);
    }

    /** Leaves out all features. */
    void clear() {
        namesAndValues = NOTHING;
        size = 0;
    }

    /** What a reader has made of the structure; null where that is nothing. */
    @Nullable
    Object made() {
        return made;
    }

    void made(Object object) {
        made = object;
    }

    /** The value of a feature as text; null where it is absent or a reference. */
    @Nullable
    String text(String feature) {
        Object value = get(feature);
        return value == null || value instanceof Fs || value instanceof List ? null : value.toString();
    }

    /** The value of a feature as a whole number; -1 where it is absent or none. */
    int number(String feature) {
        Object value = get(feature);
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
