package org.peristiwa.exchange.parquet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Named values as a row holds them. Their types are those of the {@link Columns}: the schema of the file has been held
 * against these.
 *
 * @param values by name; what is absent is not there
 */
record ReadStruct(Map<String, Object> values) {

    /** A text; empty where it is absent. */
    String text(String name) {
        return values.getOrDefault(name, "").toString();
    }

    /** A number; empty where it is absent. */
    Optional<Integer> number(String name) {
        return Optional.ofNullable((Integer) values.get(name));
    }

    /** A flag; false where it is absent. */
    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** A list of texts; empty where it is absent. */
    List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    /** A list of structs; empty where it is absent. */
    List<ReadStruct> structs(String name) {
        return list(name).stream().map(ReadStruct::of).toList();
    }

    /** A struct; empty where it is absent. */
    Optional<ReadStruct> struct(String name) {
        return Optional.ofNullable(values.get(name)).map(ReadStruct::of);
    }

    private List<?> list(String name) {
        return (List<?>) values.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked") // a struct is read as a map by name
    private static ReadStruct of(Object value) {
        return new ReadStruct((Map<String, Object>) value);
    }
}
