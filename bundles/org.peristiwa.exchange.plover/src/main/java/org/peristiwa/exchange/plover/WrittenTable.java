package org.peristiwa.exchange.plover;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peristiwa.exchange.SelfCheckException;

/** Reads tables of events back and compares each trigger with the text at its offsets. */
final class WrittenTable {

    private WrittenTable() {}

    static void verify(Path folder) throws IOException {
        List<Path> tables = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(Table.EVENTS_ENDING)
                            && !file.toString().endsWith(Table.ARTICLES_ENDING))
                    .sorted()
                    .forEach(tables::add);
        }
        for (Path table : tables) {
            verifyTable(table);
        }
    }

    private static void verifyTable(Path table) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(table);
                JsonParser rows = new CsvFactory().createParser(in)) {
            rows.setSchema(CsvSchema.emptySchema().withHeader());
            while (rows.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> row = new HashMap<>();
                while (rows.nextToken() == JsonToken.FIELD_NAME) {
                    String column = rows.currentName();
                    rows.nextToken();
                    row.put(column, rows.getText());
                }
                verifyRow(row);
            }
        }
    }

    private static void verifyRow(Map<String, String> row) throws SelfCheckException {
        if (row.getOrDefault("trigger", "").isEmpty()) {
            return;
        }
        String text = row.getOrDefault("text", "");
        int begin = text.offsetByCodePoints(0, Integer.parseInt(row.getOrDefault("trigger_begin", "")));
        int end = text.offsetByCodePoints(0, Integer.parseInt(row.getOrDefault("trigger_end", "")));
        if (!text.substring(begin, end).equals(row.get("trigger"))) {
            throw new SelfCheckException(PloverWords.of(
                    "check.trigger", row.get("event_id"), row.get("trigger"), text.substring(begin, end)));
        }
    }
}
