package org.peristiwa.exchange.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The pages of one column of a group of rows, in memory until the group is complete. They are not compressed. */
final class ColumnChunk implements PageWriter {

    private final ColumnDescriptor column;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private final Set<Encoding> encodings = new LinkedHashSet<>();
    private long values;

    ColumnChunk(ColumnDescriptor column) {
        this.column = column;
    }

    @Override
    @Deprecated
    public void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> statistics,
            org.apache.parquet.column.Encoding repetition,
            org.apache.parquet.column.Encoding definition,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        int size = Math.toIntExact(bytes.size());
        PageHeader header = new PageHeader(PageType.DATA_PAGE, size, size);
        header.setData_page_header(
                new DataPageHeader(valueCount, known(encoding), known(definition), known(repetition)));
        Util.writePageHeader(header, pages);
        bytes.writeAllTo(pages);
        values += valueCount;
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            org.apache.parquet.column.Encoding repetition,
            org.apache.parquet.column.Encoding definition,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            SizeStatistics sizes,
            org.apache.parquet.column.Encoding repetition,
            org.apache.parquet.column.Encoding definition,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, statistics, repetition, definition, encoding);
    }

    @Override
    public void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetitions,
            BytesInput definitions,
            org.apache.parquet.column.Encoding encoding,
            BytesInput data,
            Statistics<?> statistics) {
        throw new UnsupportedOperationException("pages are of version 1, which every reader takes");
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        int size = Math.toIntExact(page.getBytes().size());
        PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, size, size);
        header.setDictionary_page_header(new DictionaryPageHeader(page.getDictionarySize(), known(page.getEncoding())));
        Util.writePageHeader(header, dictionary);
        page.getBytes().writeAllTo(dictionary);
    }

    private Encoding known(org.apache.parquet.column.Encoding encoding) {
        Encoding known = Encoding.valueOf(encoding.name());
        encodings.add(known);
        return known;
    }

    /** Writes the pages to {@code out} and tells about them. */
    ColumnMetaData writeTo(OutputStream out, long offset) throws IOException {
        ColumnMetaData told = new ColumnMetaData(
                SchemaElements.typeOf(column.getPrimitiveType()),
                List.copyOf(encodings),
                List.of(column.getPath()),
                CompressionCodec.UNCOMPRESSED,
                values,
                size(),
                size(),
                offset + dictionary.size());
        if (dictionary.size() > 0) {
            told.setDictionary_page_offset(offset);
        }
        dictionary.writeTo(out);
        pages.writeTo(out);
        return told;
    }

    /** How many bytes the pages take in the file. */
    long size() {
        return (long) dictionary.size() + pages.size();
    }

    @Override
    public long getMemSize() {
        return size();
    }

    @Override
    public long allocatedSize() {
        return size();
    }

    @Override
    public String memUsageString(String prefix) {
        return prefix + " " + size() + " bytes";
    }
}
