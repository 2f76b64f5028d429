package org.peristiwa.exchange.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.peristiwa.exchange.SelfCheckException;
import org.peristiwa.exchange.parquet.Feature.Struct;

/** Reads back a file that {@link ParquetFile} has written; for the check of an export, not for files of others. */
final class ParquetRows {

    /** Is handed a row. */
    @FunctionalInterface
    interface Row {
        void read(Group row) throws IOException;
    }

    private static final int FOOTER_LENGTH = Integer.BYTES;

    private final byte[] file;
    private final MessageType schema;

    private ParquetRows(byte[] file, MessageType schema) {
        this.file = file;
        this.schema = schema;
    }

    /**
     * Reads every row of {@code file}.
     *
     * @throws SelfCheckException if it is no Parquet file of rows like {@code row}
     */
    static void read(Path file, Struct row, Row reader) throws IOException {
        new ParquetRows(Files.readAllBytes(file), ParquetSchema.of(row)).read(reader);
    }

    private void read(Row reader) throws IOException {
        int end = file.length - ParquetFile.MAGIC.length;
        if (end < ParquetFile.MAGIC.length + FOOTER_LENGTH
                || !Arrays.equals(ParquetFile.MAGIC, Arrays.copyOfRange(file, end, file.length))) {
            throw new SelfCheckException("a Parquet file ends with PAR1");
        }
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end - FOOTER_LENGTH);
        FileMetaData footer =
                Util.readFileMetaData(new ByteArrayInputStream(file, end - FOOTER_LENGTH - length, length));
        if (!footer.getSchema().equals(SchemaElements.of(schema))) {
            throw new SelfCheckException("the schema in the Parquet file is another one");
        }
        for (RowGroup group : footer.getRow_groups()) {
            RecordReader<Group> rows = new ColumnIOFactory()
                    .getColumnIO(schema)
                    .getRecordReader(new Pages(group), new GroupRecordConverter(schema));
            for (long i = 0; i < group.getNum_rows(); i++) {
                reader.read(rows.read());
            }
        }
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
            try {
                return new ColumnPages(columns.get(List.of(column.getPath())));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public long getRowCount() {
            return group.getNum_rows();
        }
    }

    private final class ColumnPages implements PageReader {
        private final Deque<DataPage> pages = new ArrayDeque<>();
        private final long values;
        private @org.jspecify.annotations.Nullable DictionaryPage dictionary;

        ColumnPages(ColumnMetaData column) throws IOException {
            values = column.getNum_values();
            long begin = column.isSetDictionary_page_offset()
                    ? column.getDictionary_page_offset()
                    : column.getData_page_offset();
            ByteArrayInputStream in = new ByteArrayInputStream(
                    file, Math.toIntExact(begin), Math.toIntExact(column.getTotal_compressed_size()));
            while (in.available() > 0) {
                PageHeader header = Util.readPageHeader(in);
                byte[] bytes = in.readNBytes(header.getUncompressed_page_size());
                if (header.getType() == PageType.DICTIONARY_PAGE) {
                    dictionary = new DictionaryPage(
                            BytesInput.from(bytes),
                            header.getDictionary_page_header().getNum_values(),
                            known(header.getDictionary_page_header().getEncoding()));
                } else {
                    pages.add(page(header.getData_page_header(), bytes));
                }
            }
        }

        private static DataPage page(DataPageHeader header, byte[] bytes) {
            return new DataPageV1(
                    BytesInput.from(bytes),
                    header.getNum_values(),
                    bytes.length,
                    (Statistics<?>) null,
                    known(header.getRepetition_level_encoding()),
                    known(header.getDefinition_level_encoding()),
                    known(header.getEncoding()));
        }

        private static Encoding known(org.apache.parquet.format.Encoding encoding) {
            return Encoding.valueOf(encoding.name());
        }

        @Override
        public @org.jspecify.annotations.Nullable DictionaryPage readDictionaryPage() {
            return dictionary;
        }

        @Override
        public long getTotalValueCount() {
            return values;
        }

        @Override
        public @org.jspecify.annotations.Nullable DataPage readPage() {
            return pages.poll();
        }
    }
}
