package org.peristiwa.exchange.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.schema.MessageType;
import org.peristiwa.exchange.parquet.Feature.Struct;

/**
 * Writes a Parquet file, a group of rows at a time: memory is that of one group. The columns are encoded by parquet-java,
 * whose own file writer cannot be had without Hadoop. Source of the file's form: apache/parquet-format, README.md.
 */
final class ParquetFile implements Closeable {

    /** A group of rows ends when its columns take so many bytes. */
    private static final long GROUP = 16L << 20;

    /** What a file begins and ends with. */
    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int FORMAT_VERSION = 1;

    private static final String MADE_BY = "Peristiwa";

    private final OutputStream out;
    private final Struct row;
    private final MessageType schema;
    private final List<RowGroup> groups = new ArrayList<>();
    private long written;
    private long rows;
    private Group group;

    /** Begins a file of rows like {@code row}; {@link #close} ends it and closes {@code out}. */
    ParquetFile(OutputStream out, Struct row) throws IOException {
        this.out = out;
        this.row = row;
        this.schema = ParquetSchema.of(row);
        this.group = new Group(schema);
        write(MAGIC);
    }

    private static final class Group implements PageWriteStore {
        private final Map<ColumnDescriptor, ColumnChunk> chunks = new LinkedHashMap<>();
        private final ColumnWriteStore columns;
        private final RowWriting rows;
        private long count;

        Group(MessageType schema) {
            schema.getColumns().forEach(column -> chunks.put(column, new ColumnChunk(column)));
            columns = ParquetProperties.builder()
                    .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
                    .withStatisticsEnabled(false)
                    .build()
                    .newColumnWriteStore(schema, this);
            MessageColumnIO io = new ColumnIOFactory().getColumnIO(schema);
            rows = new RowWriting(io.getRecordWriter(columns));
        }

        @Override
        public PageWriter getPageWriter(ColumnDescriptor column) {
            return chunks.computeIfAbsent(column, ColumnChunk::new);
        }
    }

    /** Writes a row: a value for each column that has one, by name. */
    void write(Map<String, ?> values) throws IOException {
        group.rows.write(row, values);
        group.count++;
        rows++;
        if (group.columns.getBufferedSize() > GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        group.rows.flush();
        group.columns.close();
        List<org.apache.parquet.format.ColumnChunk> chunks = new ArrayList<>();
        long size = 0;
        for (ColumnChunk chunk : group.chunks.values()) {
            org.apache.parquet.format.ColumnChunk told = new org.apache.parquet.format.ColumnChunk(written);
            told.setMeta_data(chunk.writeTo(out, written));
            written += chunk.size();
            size += chunk.size();
            chunks.add(told);
        }
        groups.add(new RowGroup(chunks, size, group.count));
        group = new Group(schema);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    /** The number of rows so far. */
    long rows() {
        return rows;
    }

    /** The number of bytes so far; all of them when it is closed. */
    long bytes() {
        return written;
    }

    /** Lets go of a file that is not to be finished. */
    void abandon() throws IOException {
        out.close();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (group.count > 0) {
                endGroup();
            }
            FileMetaData footer = new FileMetaData(FORMAT_VERSION, SchemaElements.of(schema), rows, groups);
            footer.setCreated_by(MADE_BY);
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            Util.writeFileMetaData(footer, bytes);
            write(bytes.toByteArray());
            write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(bytes.size())
                    .array());
            write(MAGIC);
        }
    }
}
