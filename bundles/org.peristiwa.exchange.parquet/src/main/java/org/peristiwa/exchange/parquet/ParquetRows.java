package org.peristiwa.exchange.parquet;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.parquet.Feature.Struct;
import org.peristiwa.words.Localised;

/**
 * Reads the rows of a Parquet file, one at a time, whoever has written it; what is wanted of them and no more. Memory is that
 * of a page of each column and of a row. Source of the file's form: apache/parquet-format, README.md.
 */
final class ParquetRows implements Closeable {

    private static final int TAIL = Integer.BYTES + ParquetFile.MAGIC.length;

    private final Path file;
    private final FileChannel channel;
    private final MessageType schema;
    private final Iterator<RowGroup> groups;
    private @Nullable RecordReader<Map<String, Object>> rows;
    private long left;
    private long number;
    private boolean isDamaged;

    private ParquetRows(Path file, FileChannel channel, MessageType schema, List<RowGroup> groups) {
        this.file = file;
        this.channel = channel;
        this.schema = schema;
        this.groups = groups.iterator();
    }

    /**
     * Opens a file.
     *
     * @param known columns that it may have
     * @param wanted those of them that are read
     * @throws InputFormatException if it is no Parquet file, or has other columns
     */
    static ParquetRows open(Path file, Struct known, Struct wanted) throws IOException {
        InputFile.requireFile(file);
        FileChannel channel = FileChannel.open(file);
        boolean opened = false;
        try {
            ParquetRows rows = guarded(file, UnaryOperator.identity(), () -> {
                FileMetaData footer = footer(channel);
                MessageType there = FileColumns.of(footer.getSchema(), known);
                requirePossible(footer.getRow_groups(), channel.size());
                return new ParquetRows(
                        file, channel, new MessageType(there.getName(), only(there, wanted)), footer.getRow_groups());
            });
            opened = true;
            return rows;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /** Something that reads a file that anybody may have written. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    @SuppressWarnings("IllegalCatch") // parquet-java and Thrift have exceptions of every kind for what they cannot read
    private static <T> T guarded(Path file, UnaryOperator<Localised> where, Reading<T> reading)
            throws InputFormatException {
        try {
            return reading.read();
        } catch (InputFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new InputFormatException(file, where.apply(reasonOf(e)));
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new InputFormatException(file, where.apply(UnreadableParquetException.reason("memory")));
        }
    }

    private static Localised reasonOf(Throwable failure) {
        Throwable said = failure;
        while (said.getCause() != null && !(said instanceof IllegalStateException)) {
            said = said.getCause();
        }
        boolean ours = said instanceof IOException || said instanceof IllegalStateException;
        return ours && said.getMessage() != null ? Localised.told(said) : UnreadableParquetException.reason("damaged");
    }

    private static FileMetaData footer(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < ParquetFile.MAGIC.length + TAIL
                || !Arrays.equals(ParquetFile.MAGIC, bytes(channel, 0, ParquetFile.MAGIC.length))
                || !Arrays.equals(
                        ParquetFile.MAGIC, bytes(channel, size - ParquetFile.MAGIC.length, ParquetFile.MAGIC.length))) {
            throw new UnreadableParquetException("magic");
        }
        int length = ByteBuffer.wrap(bytes(channel, size - TAIL, Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        if (length <= 0 || length > size - TAIL - ParquetFile.MAGIC.length) {
            throw new UnreadableParquetException("footer");
        }
        return Util.readFileMetaData(new ByteArrayInputStream(bytes(channel, size - TAIL - length, length)));
    }

    /** Each row has an id of its own, which takes a byte at least before it is compressed. */
    private static void requirePossible(List<RowGroup> groups, long size) throws IOException {
        long rows = 0;
        for (RowGroup group : groups) {
            if (group.getNum_rows() < 0 || group.getNum_rows() > ColumnPages.MOST_OF_A_BYTE * size - rows) {
                throw new UnreadableParquetException("rows");
            }
            rows += group.getNum_rows();
        }
    }

    private static byte[] bytes(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new UnreadableParquetException("shorter");
            }
        }
        return bytes.array();
    }

    /** Those fields of a group of which something is wanted. */
    private static List<Type> only(GroupType there, Struct wanted) {
        return there.getFields().stream()
                .filter(field -> wanted.column(field.getName()).isPresent())
                .map(field ->
                        only(field, wanted.column(field.getName()).orElseThrow().feature()))
                .toList();
    }

    private static Type only(Type there, Feature wanted) {
        if (wanted instanceof Struct struct) {
            return there.asGroupType().withNewFields(only(there.asGroupType(), struct));
        }
        if (wanted instanceof Feature.Many many) {
            GroupType repeated = there.asGroupType().getType(0).asGroupType();
            return there.asGroupType().withNewFields(repeated.withNewFields(only(repeated.getType(0), many.element())));
        }
        return there;
    }

    /** The names of the columns that are there and wanted. */
    boolean has(String column) {
        return schema.containsField(column);
    }

    /** The number of the row that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next row, a value for each column that has one; empty behind the last.
     *
     * @throws InputFormatException if the file is damaged; that was the last row then
     */
    Optional<Map<String, Object>> next() throws InputFormatException {
        if (isDamaged) {
            return Optional.empty();
        }
        isDamaged = true;
        Optional<Map<String, Object>> row =
                guarded(file, why -> UnreadableParquetException.reason("behindRow", number, why), this::read);
        isDamaged = false;
        return row;
    }

    private Optional<Map<String, Object>> read() {
        RecordReader<Map<String, Object>> open = rows;
        while (left == 0 || open == null) {
            if (!groups.hasNext()) {
                return Optional.empty();
            }
            RowGroup group = groups.next();
            left = group.getNum_rows();
            MessageColumnIO io = new ColumnIOFactory().getColumnIO(schema);
            open = io.getRecordReader(new Pages(group), new RowReading(schema));
            rows = open;
        }
        left--;
        number++;
        return Optional.of(open.read());
    }

    private final class Pages implements PageReadStore {
        private final RowGroup group;
        private final Map<List<String>, ColumnMetaData> columns = new HashMap<>();

        Pages(RowGroup group) {
            this.group = group;
            group.getColumns()
                    .forEach(each -> columns.put(each.getMeta_data().getPath_in_schema(), each.getMeta_data()));
        }

        @Override
        public PageReader getPageReader(ColumnDescriptor column) {
            ColumnMetaData found = columns.get(List.of(column.getPath()));
            if (found == null) {
                throw new UnfitRowException("noColumn", String.join(".", column.getPath()));
            }
            try {
                return new ColumnPages(channel, found);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public long getRowCount() {
            return group.getNum_rows();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
