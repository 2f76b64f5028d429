package org.peristiwa.exchange.parquet;

import java.util.List;
import java.util.Optional;

/**
 * What a column holds. The schema of the Parquet files and the features in the card are both made from this, so that one
 * cannot part from the other.
 */
sealed interface Feature {

    /** A value that has no parts. */
    enum Scalar implements Feature {
        TEXT("string"),
        /** 32 bits, signed. */
        NUMBER("int32"),
        FLAG("bool");

        private final String dtype;

        Scalar(String dtype) {
            this.dtype = dtype;
        }

        /** What the card calls it. */
        String dtype() {
            return dtype;
        }
    }

    /** Any number of values. */
    record Many(Feature element) implements Feature {}

    /** Named values; each may be absent. */
    record Struct(List<Column> columns) implements Feature {

        Struct(Column... columns) {
            this(List.of(columns));
        }

        /** The column of this name. */
        Optional<Column> column(String name) {
            return columns.stream().filter(column -> column.name().equals(name)).findFirst();
        }
    }

    /** A named value. */
    record Column(String name, Feature feature) {}

    /** A column of text. */
    static Column text(String name) {
        return new Column(name, Scalar.TEXT);
    }

    /** A column of whole numbers. */
    static Column number(String name) {
        return new Column(name, Scalar.NUMBER);
    }

    /** A column of any number of structs. */
    static Column structs(String name, Column... columns) {
        return new Column(name, new Many(new Struct(columns)));
    }
}
