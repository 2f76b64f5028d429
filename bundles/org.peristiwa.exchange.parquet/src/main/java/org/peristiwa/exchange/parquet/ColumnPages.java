package org.peristiwa.exchange.parquet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one column of a group of rows, read when they are asked for. What a header says of sizes is not believed
 * beyond what the file has, and what Snappy can make of that.
 */
final class ColumnPages implements PageReader {

    /** What Snappy makes of a byte at most: a copy of 64 takes three. */
    static final long MOST_OF_A_BYTE = 22;

    private static final int SHARE_OF_MEMORY = 8;

    private final ColumnMetaData column;
    private final InputStream in;
    private long left;
    private @Nullable PageHeader waiting;

    /**
     * @param channel of the file
     * @throws IOException if the column cannot be there, or is compressed by anything but Snappy
     */
    ColumnPages(FileChannel channel, ColumnMetaData column) throws IOException {
        this.column = column;
        if (column.getCodec() != CompressionCodec.UNCOMPRESSED && column.getCodec() != CompressionCodec.SNAPPY) {
            throw new UnreadableParquetException("codec", column.getCodec());
        }
        long begin = column.isSetDictionary_page_offset() && column.getDictionary_page_offset() > 0
                ? Math.min(column.getDictionary_page_offset(), column.getData_page_offset())
                : column.getData_page_offset();
        left = column.getTotal_compressed_size();
        if (begin < 0 || left < 0 || begin > channel.size() - left || column.getNum_values() < 0) {
            throw new UnreadableParquetException("columnBeyond");
        }
        in = new Counted(new BufferedInputStream(new ChannelRange(channel, begin, left)));
    }

    /** Some bytes of a file, wherever others read it meanwhile. */
    private static final class ChannelRange extends InputStream {
        private final FileChannel channel;
        private final long end;
        private long at;

        ChannelRange(FileChannel channel, long begin, long length) {
            this.channel = channel;
            this.at = begin;
            this.end = begin + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int most = (int) Math.min(length, end - at);
            int read = most == 0 ? -1 : channel.read(java.nio.ByteBuffer.wrap(bytes, offset, most), at);
            at += Math.max(0, read);
            return read;
        }
    }

    /** Counts what is taken. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            left -= Math.max(0, read);
            return read;
        }
    }

    private @Nullable PageHeader header() throws IOException {
        PageHeader header = waiting;
        waiting = null;
        while (header == null && left > 0) {
            header = Util.readPageHeader(in);
            if (header.getType() == PageType.INDEX_PAGE) {
                bytes(header.getCompressed_page_size());
                header = null;
            }
        }
        return header;
    }

    private byte[] bytes(long size) throws IOException {
        if (size < 0 || size > left) {
            throw new UnreadableParquetException("pageBeyond");
        }
        return in.readNBytes((int) size);
    }

    private byte[] page(long compressed, long size, boolean isCompressed) throws IOException {
        boolean snappy = isCompressed && column.getCodec() == CompressionCodec.SNAPPY;
        if (size < 0 || (snappy ? size > MOST_OF_A_BYTE * Math.max(compressed, 1) : size != compressed)) {
            throw new UnreadableParquetException("pageLength");
        }
        long most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        if (size > most) {
            throw new UnreadableParquetException("pageMemory", size >> 20, most >> 20);
        }
        byte[] bytes = bytes(compressed);
        return snappy ? Snappy.decompressed(bytes, (int) size) : bytes;
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
        try {
            PageHeader header = header();
            if (header == null || header.getType() != PageType.DICTIONARY_PAGE) {
                waiting = header;
                return null;
            }
            DictionaryPageHeader told = header.getDictionary_page_header();
            byte[] bytes = page(header.getCompressed_page_size(), header.getUncompressed_page_size(), true);
            return new DictionaryPage(BytesInput.from(bytes), told.getNum_values(), known(told.getEncoding()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getTotalValueCount() {
        return column.getNum_values();
    }

    @Override
    public @Nullable DataPage readPage() {
        try {
            PageHeader header = header();
            if (header == null) {
                return null;
            }
            return switch (header.getType()) {
                case DATA_PAGE -> first(header, header.getData_page_header());
                case DATA_PAGE_V2 -> second(header, header.getData_page_header_v2());
                default -> throw new UnreadableParquetException("pageType", header.getType());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataPage first(PageHeader header, DataPageHeader told) throws IOException {
        byte[] bytes = page(header.getCompressed_page_size(), header.getUncompressed_page_size(), true);
        return new DataPageV1(
                BytesInput.from(bytes),
                told.getNum_values(),
                bytes.length,
                (Statistics<?>) null,
                known(told.getRepetition_level_encoding()),
                known(told.getDefinition_level_encoding()),
                known(told.getEncoding()));
    }

    /** Only the values are compressed, not the levels before them. */
    private DataPage second(PageHeader header, DataPageHeaderV2 told) throws IOException {
        byte[] repetitions = bytes(told.getRepetition_levels_byte_length());
        byte[] definitions = bytes(told.getDefinition_levels_byte_length());
        long levels = (long) repetitions.length + definitions.length;
        byte[] values = page(
                header.getCompressed_page_size() - levels,
                header.getUncompressed_page_size() - levels,
                !told.isSetIs_compressed() || told.isIs_compressed());
        return DataPageV2.uncompressed(
                told.getNum_rows(),
                told.getNum_nulls(),
                told.getNum_values(),
                BytesInput.from(repetitions),
                BytesInput.from(definitions),
                known(told.getEncoding()),
                BytesInput.from(values),
                (Statistics<?>) null);
    }

    private static Encoding known(org.apache.parquet.format.Encoding encoding) throws IOException {
        if (encoding == null) {
            throw new UnreadableParquetException("encoding");
        }
        return Encoding.valueOf(encoding.name());
    }
}
