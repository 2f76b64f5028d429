package org.peristiwa.exchange.parquet;

import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.peristiwa.exchange.parquet.Feature.Column;
import org.peristiwa.exchange.parquet.Feature.Many;
import org.peristiwa.exchange.parquet.Feature.Scalar;
import org.peristiwa.exchange.parquet.Feature.Struct;

/** Takes a row apart into the values of its columns. */
final class RowWriting {

    private final RecordConsumer out;

    RowWriting(RecordConsumer out) {
        this.out = out;
    }

    /** Writes a row; columns that it has no value for stay empty. */
    void write(Struct row, Map<String, ?> values) {
        out.startMessage();
        columns(row, values);
        out.endMessage();
    }

    /** Hands over what is kept back: values that are not there come in runs. */
    void flush() {
        out.flush();
    }

    private void columns(Struct struct, Map<String, ?> values) {
        for (int i = 0; i < struct.columns().size(); i++) {
            Column column = struct.columns().get(i);
            Object value = values.get(column.name());
            if (value != null) {
                out.startField(column.name(), i);
                value(column.feature(), value);
                out.endField(column.name(), i);
            }
        }
    }

    private void value(Feature feature, Object value) {
        if (feature instanceof Scalar scalar) {
            switch (scalar) {
                case TEXT -> out.addBinary(Binary.fromString((String) value));
                case NUMBER -> out.addInteger((Integer) value);
                case FLAG -> out.addBoolean((Boolean) value);
            }
        } else if (feature instanceof Many many) {
            list(many.element(), (List<?>) value);
        } else {
            out.startGroup();
            columns((Struct) feature, members(value));
            out.endGroup();
        }
    }

    private void list(Feature element, List<?> values) {
        out.startGroup();
        if (!values.isEmpty()) {
            out.startField(ParquetSchema.LIST, 0);
            for (Object value : values) {
                out.startGroup();
                out.startField(ParquetSchema.ELEMENT, 0);
                value(element, value);
                out.endField(ParquetSchema.ELEMENT, 0);
                out.endGroup();
            }
            out.endField(ParquetSchema.LIST, 0);
        }
        out.endGroup();
    }

    @SuppressWarnings("unchecked") // a struct is made as a map by name
    private static Map<String, ?> members(Object value) {
        return (Map<String, ?>) value;
    }
}
