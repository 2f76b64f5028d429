package org.peristiwa.exchange.parquet;

import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.peristiwa.exchange.parquet.Feature.Column;
import org.peristiwa.exchange.parquet.Feature.Many;
import org.peristiwa.exchange.parquet.Feature.Scalar;
import org.peristiwa.exchange.parquet.Feature.Struct;

/**
 * Columns in Parquet's words, as Arrow writes them: everything may be absent, and a list has three levels. Source:
 * apache/parquet-format, LogicalTypes.md.
 */
final class ParquetSchema {

    /** The name of the repeated level of a list. */
    static final String LIST = "list";

    /** The name of a value in a list. */
    static final String ELEMENT = "element";

    private ParquetSchema() {}

    static MessageType of(Struct row) {
        return new MessageType(
                "schema", row.columns().stream().map(ParquetSchema::type).toList());
    }

    private static Type type(Column column) {
        return type(column.name(), column.feature());
    }

    private static Type type(String name, Feature feature) {
        if (feature instanceof Scalar scalar) {
            return scalar(name, scalar);
        }
        if (feature instanceof Many many) {
            return Types.optionalGroup()
                    .as(LogicalTypeAnnotation.listType())
                    .addField(new GroupType(Repetition.REPEATED, LIST, type(ELEMENT, many.element())))
                    .named(name);
        }
        Struct struct = (Struct) feature;
        return new GroupType(
                Repetition.OPTIONAL,
                name,
                struct.columns().stream().map(ParquetSchema::type).toList());
    }

    private static Type scalar(String name, Scalar scalar) {
        return switch (scalar) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case NUMBER -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        };
    }
}
