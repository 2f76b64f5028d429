package org.peristiwa.exchange.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.peristiwa.exchange.parquet.Feature.Column;
import org.peristiwa.exchange.parquet.Feature.Many;
import org.peristiwa.exchange.parquet.Feature.Scalar;
import org.peristiwa.exchange.parquet.Feature.Struct;
import org.peristiwa.words.Localised;

/**
 * The schema at the end of a file, held against what is expected: no column but those, in whatever order, and each of its
 * type. Whoever wrote the file chose what may be absent and how the levels of a list are called.
 */
final class FileColumns {

    private final Iterator<SchemaElement> elements;

    private FileColumns(List<SchemaElement> elements) {
        this.elements = elements.iterator();
    }

    /**
     * The schema of a file.
     *
     * @throws IOException if it is not of rows like {@code row}; the message names the column and those that are expected
     */
    static MessageType of(List<SchemaElement> elements, Struct row) throws IOException {
        FileColumns columns = new FileColumns(elements);
        SchemaElement root = columns.next();
        return new MessageType(root.getName(), columns.columns(root, row, ""));
    }

    private SchemaElement next() throws IOException {
        if (!elements.hasNext()) {
            throw new UnreadableParquetException("schemaEnds");
        }
        return elements.next();
    }

    private List<Type> columns(SchemaElement group, Struct struct, String above) throws IOException {
        List<Type> columns = new ArrayList<>();
        for (int i = 0; i < group.getNum_children(); i++) {
            SchemaElement element = next();
            String path = above + element.getName();
            Optional<Column> known = struct.column(element.getName());
            if (known.isEmpty()) {
                throw new UnreadableParquetException(
                        "otherColumn",
                        path,
                        String.join(
                                ", ",
                                struct.columns().stream().map(Column::name).toList()));
            }
            columns.add(type(element, known.get().feature(), path));
        }
        return columns;
    }

    private Type type(SchemaElement element, Feature feature, String path) throws IOException {
        if (feature instanceof Scalar scalar) {
            return scalar(element, scalar, path);
        }
        require(element.getNum_children() > 0 && !isRepeated(element), path, feature);
        if (feature instanceof Struct struct) {
            return new GroupType(repetition(element), element.getName(), columns(element, struct, path + "."));
        }
        SchemaElement repeated = next();
        require(
                isList(element)
                        && element.getNum_children() == 1
                        && isRepeated(repeated)
                        && repeated.getNum_children() == 1,
                path,
                feature);
        SchemaElement each = next();
        require(!isRepeated(each), path, feature);
        Type value = type(each, ((Many) feature).element(), path);
        return Types.buildGroup(repetition(element))
                .as(LogicalTypeAnnotation.listType())
                .addField(new GroupType(Repetition.REPEATED, repeated.getName(), value))
                .named(element.getName());
    }

    private static Type scalar(SchemaElement element, Scalar scalar, String path) throws IOException {
        PrimitiveTypeName type =
                switch (scalar) {
                    case TEXT -> PrimitiveTypeName.BINARY;
                    case NUMBER -> PrimitiveTypeName.INT32;
                    case FLAG -> PrimitiveTypeName.BOOLEAN;
                };
        PrimitiveType made = new PrimitiveType(repetition(element), type, element.getName());
        require(
                element.getNum_children() == 0
                        && !isRepeated(element)
                        && element.getType() == SchemaElements.typeOf(made),
                path,
                scalar);
        return made;
    }

    private static Repetition repetition(SchemaElement element) {
        return element.isSetRepetition_type()
                ? Repetition.valueOf(element.getRepetition_type().name())
                : Repetition.OPTIONAL;
    }

    private static boolean isRepeated(SchemaElement element) {
        return element.getRepetition_type() == FieldRepetitionType.REPEATED;
    }

    private static boolean isList(SchemaElement element) {
        return element.getConverted_type() == ConvertedType.LIST
                || (element.isSetLogicalType() && element.getLogicalType().isSetLIST());
    }

    private static void require(boolean holds, String path, Feature feature) throws IOException {
        if (!holds) {
            Localised expected = feature instanceof Scalar scalar
                    ? Localised.verbatim(scalar.dtype())
                    : UnreadableParquetException.reason(feature instanceof Many ? "aList" : "aStruct");
            throw new UnreadableParquetException("columnIsNot", path, expected);
        }
    }
}
