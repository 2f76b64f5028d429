package org.peristiwa.exchange.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** A schema as the end of a Parquet file holds it: depth first, each group with the number of its children. */
final class SchemaElements {

    private final List<SchemaElement> elements = new ArrayList<>();

    private SchemaElements() {}

    static List<SchemaElement> of(MessageType schema) {
        SchemaElements made = new SchemaElements();
        SchemaElement root = new SchemaElement(schema.getName());
        root.setNum_children(schema.getFieldCount());
        made.elements.add(root);
        schema.getFields().forEach(made::add);
        return made.elements;
    }

    private void add(Type type) {
        SchemaElement element = new SchemaElement(type.getName());
        element.setRepetition_type(
                FieldRepetitionType.valueOf(type.getRepetition().name()));
        meaning(element, type);
        elements.add(element);
        if (type.isPrimitive()) {
            element.setType(typeOf(type.asPrimitiveType()));
        } else {
            GroupType group = type.asGroupType();
            element.setNum_children(group.getFieldCount());
            group.getFields().forEach(this::add);
        }
    }

    /** What the file calls a type of values; one of them has another name there. */
    static org.apache.parquet.format.Type typeOf(PrimitiveType type) {
        return type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                ? org.apache.parquet.format.Type.BYTE_ARRAY
                : org.apache.parquet.format.Type.valueOf(
                        type.getPrimitiveTypeName().name());
    }

    /** Older readers know the converted type only. */
    private static void meaning(SchemaElement element, Type type) {
        if (type.getLogicalTypeAnnotation() instanceof StringLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.UTF8);
            element.setLogicalType(LogicalType.STRING(new StringType()));
        } else if (type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
            element.setConverted_type(ConvertedType.LIST);
            element.setLogicalType(LogicalType.LIST(new ListType()));
        }
    }
}
