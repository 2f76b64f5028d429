package org.peristiwa.exchange.articles;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFile;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.Options;

/** The rows of a table; memory is that of one row. */
final class CsvArticles implements Articles {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(BoundedFile.LARGEST)
                    .build())
            .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .build();

    private final Path file;
    private final JsonParser rows;
    private final ChosenColumns columns;
    private boolean begun;
    private boolean broken;
    private int number;

    CsvArticles(Path file, Options options) throws IOException {
        InputFile.requireFile(file);
        this.file = file;
        this.columns = ChosenColumns.of(options);
        rows = FACTORY.createParser(withoutMark(new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))));
        rows.setSchema(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(options)));
    }

    private char separator(Options options) {
        boolean isTabs = file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
        return switch (options.value(CsvImporter.SEPARATOR.key()).orElse("comma")) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> isTabs ? '\t' : ',';
        };
    }

    @Override
    public Optional<FoundArticle> next() throws IOException {
        if (broken) {
            return Optional.empty();
        }
        try {
            if (rows.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            int line = rows.currentLocation().getLineNr();
            requireColumns();
            Map<String, String> row = new HashMap<>();
            while (rows.nextToken() == JsonToken.FIELD_NAME) {
                String column = rows.currentName();
                rows.nextToken();
                row.put(column, rows.getText());
            }
            number++;
            Optional<FoundArticle> article = columns.article(row, BoundedFile.stem(file) + "-" + number);
            if (article.isEmpty()) {
                throw new InputFormatException(file, Math.max(1, line), 0, "", ArticleWords.of("wrong.rowNoText"));
            }
            return article;
        } catch (JsonProcessingException e) {
            broken = true;
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw new InputFormatException(
                    file,
                    Math.max(0, at.getLineNr()),
                    Math.max(0, at.getColumnNr()),
                    "",
                    ErrorWords.parser(e.getOriginalMessage()));
        } catch (CharacterCodingException e) {
            broken = true;
            throw new InputFormatException(
                    file, rows.currentLocation().getLineNr(), 0, "", ArticleWords.of("wrong.notUtf8"));
        }
    }

    private void requireColumns() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        List<String> present = ((CsvSchema) rows.getSchema()).getColumnNames();
        columns.requirePresent(present);
        if (!present.contains(columns.text())) {
            broken = true;
            throw new InputFormatException(
                    file, 1, 0, "", ArticleWords.of("wrong.noColumn", columns.text(), String.join(", ", present)));
        }
    }

    /** A byte order mark before the first column's name is no part of it. */
    private Reader withoutMark(BufferedReader in) throws IOException {
        try {
            in.mark(1);
            if (in.read() != '\uFEFF') {
                in.reset();
            }
            return in;
        } catch (CharacterCodingException e) {
            in.close();
            throw new InputFormatException(file, ArticleWords.of("wrong.notUtf8"));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
