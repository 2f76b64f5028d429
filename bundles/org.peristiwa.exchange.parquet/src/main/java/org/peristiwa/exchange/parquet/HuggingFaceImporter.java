package org.peristiwa.exchange.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.ExchangeException;
import org.peristiwa.exchange.FormatDescription;
import org.peristiwa.exchange.ImportRequest;
import org.peristiwa.exchange.ImportSource;
import org.peristiwa.exchange.Importer;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.parts.PartInputs;
import org.peristiwa.exchange.parts.PartLines;
import org.peristiwa.exchange.parts.ReadTwice;

/** Reads data sets with the columns of {@link HuggingFaceExporter}, whoever has written their files. */
@Component(service = Importer.class)
public final class HuggingFaceImporter implements Importer {

    /** Behind the name of a split: which of how many files of it this is. */
    private static final Pattern SHARD = Pattern.compile("-\\d{5}-of-\\d{5}$");

    @Override
    public FormatDescription format() {
        return HuggingFaceExporter.DESCRIPTION;
    }

    @Override
    public boolean recognises(Path input) {
        if (!Files.isDirectory(input)) {
            return isParquet(input);
        }
        try (Stream<Path> found = Files.walk(input, 3)) {
            return found.anyMatch(HuggingFaceImporter::isParquet);
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isParquet(Path file) {
        if (!file.toString().endsWith(HuggingFaceExporter.ENDING) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ParquetFile.MAGIC.length), ParquetFile.MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ImportSource open(ImportRequest request) throws IOException {
        List<Path> inputs =
                request.inputs().stream().map(HuggingFaceImporter::dataOf).toList();
        PartInputs files = PartInputs.of(inputs, List.of(HuggingFaceExporter.ENDING));
        boolean isSplit = StreamSupport.stream(files.spliterator(), false)
                .anyMatch(part -> !splitOf(part.name()).equals(DatasetWriter.TRAIN));
        return ReadTwice.open(
                request,
                HuggingFaceExporter.DESCRIPTION,
                losses -> new Splits(new PartLines(files, request.annotator(), DatasetRows::new), isSplit));
    }

    /** The files of a data set lie in a folder of it, those of several annotators in folders of that. */
    private static Path dataOf(Path input) {
        Path data = input.resolve(DatasetWriter.FOLDER);
        return Files.isDirectory(data) ? data : input;
    }

    private static String splitOf(String file) {
        return SHARD.matcher(file).replaceFirst("");
    }

    /** Documents with the splits that the names of the files say; what is all {@code train} is not split. */
    private record Splits(PartLines lines, boolean isSplit) implements ReadTwice.Documents {

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            return lines.next();
        }

        @Override
        public Optional<String> split() {
            return isSplit ? lines.split().map(HuggingFaceImporter::splitOf) : Optional.empty();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** The rows of one file as documents. */
    private static final class DatasetRows implements PartLines.DocumentReader {
        private final Path file;
        private final String annotator;
        private final ParquetRows rows;

        DatasetRows(Path file, String annotator) throws IOException {
            this.file = file;
            this.annotator = annotator;
            this.rows = ParquetRows.open(file, Columns.ROW, Columns.IMPORTED);
            if (!rows.has("id") || !rows.has("text")) {
                rows.close();
                throw new InputFormatException(file, UnreadableParquetException.reason("noColumns"));
            }
        }

        @Override
        public Optional<AnnotatedDocument> next() throws IOException {
            Optional<Map<String, Object>> row = rows.next();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(RowLayer.of(new ReadStruct(row.get()), annotator));
            } catch (InputFormatException e) {
                throw e;
            } catch (ExchangeException e) {
                throw new InputFormatException(file, UnreadableParquetException.reason("row", rows.number(), e));
            }
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
