package org.peristiwa.exchange.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * Puts the values of a row's columns together: a string, number or flag, a list, or a map by name, as {@link RowWriting} takes
 * them apart. A few bytes may say that a list has a thousand million values: how many a row may have is bounded by the memory.
 */
final class RowReading extends RecordMaterializer<Map<String, Object>> {

    /** Bytes that there have to be in memory for each value, with what is made of it. */
    private static final long ROOM_OF_A_VALUE = 64;

    private final StructConverter root;
    private Map<String, Object> row = Map.of();
    private long values;

    RowReading(MessageType schema) {
        root = new StructConverter(schema, made -> row = made);
    }

    @Override
    public Map<String, Object> getCurrentRecord() {
        values = 0;
        return row;
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    private void count() {
        if (++values > Runtime.getRuntime().maxMemory() / ROOM_OF_A_VALUE) {
            throw new UnfitRowException("rowMemory");
        }
    }

    private Converter converter(Type type, Consumer<Object> sink) {
        if (type.isPrimitive()) {
            return type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                    ? new TextConverter(sink)
                    : new ValueConverter(sink);
        }
        GroupType group = type.asGroupType();
        return group.getLogicalTypeAnnotation() == null
                ? new StructConverter(group, sink::accept)
                : new ListConverter(group, sink);
    }

    private final class StructConverter extends GroupConverter {
        private final List<Converter> columns = new ArrayList<>();
        private final Consumer<Map<String, Object>> sink;
        private Map<String, Object> made = Map.of();

        StructConverter(GroupType type, Consumer<Map<String, Object>> sink) {
            this.sink = sink;
            type.getFields().forEach(field -> columns.add(converter(field, value -> made.put(field.getName(), value))));
        }

        @Override
        public Converter getConverter(int field) {
            return columns.get(field);
        }

        @Override
        public void start() {
            count();
            made = new LinkedHashMap<>();
        }

        @Override
        public void end() {
            sink.accept(made);
        }
    }

    /** A group that has a repeated group that has the value. */
    private final class ListConverter extends GroupConverter {
        private final GroupConverter repeated;
        private final Consumer<Object> sink;
        private List<Object> made = List.of();

        ListConverter(GroupType type, Consumer<Object> sink) {
            this.sink = sink;
            Converter value = converter(type.getType(0).asGroupType().getType(0), each -> made.add(each));
            repeated = new GroupConverter() {
                private int before;

                @Override
                public Converter getConverter(int field) {
                    return value;
                }

                @Override
                public void start() {
                    count();
                    before = made.size();
                }

                @Override
                public void end() {
                    if (made.size() == before) {
                        throw new UnfitRowException("listValue");
                    }
                }
            };
        }

        @Override
        public Converter getConverter(int field) {
            return repeated;
        }

        @Override
        public void start() {
            made = new ArrayList<>();
        }

        @Override
        public void end() {
            sink.accept(made);
        }
    }

    /** What comes again and again stands in a dictionary, and is one string. */
    private static final class TextConverter extends PrimitiveConverter {
        private final Consumer<Object> sink;
        private String[] strings = {};

        TextConverter(Consumer<Object> sink) {
            this.sink = sink;
        }

        @Override
        public boolean hasDictionarySupport() {
            return true;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            strings = new String[dictionary.getMaxId() + 1];
            for (int id = 0; id < strings.length; id++) {
                strings[id] = dictionary.decodeToBinary(id).toStringUsingUTF8();
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            sink.accept(strings[id]);
        }

        @Override
        public void addBinary(Binary value) {
            sink.accept(value.toStringUsingUTF8());
        }
    }

    private static final class ValueConverter extends PrimitiveConverter {
        private final Consumer<Object> sink;

        ValueConverter(Consumer<Object> sink) {
            this.sink = sink;
        }

        @Override
        public void addInt(int value) {
            sink.accept(value);
        }

        @Override
        public void addBoolean(boolean value) {
            sink.accept(value);
        }
    }
}
