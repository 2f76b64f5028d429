package org.peristiwa.exchange.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.peristiwa.exchange.SelfCheckException;

/** Compares the text at each offset of a row that has been read back with the words that it says are there. */
final class WrittenRow {

    void check(Group row) throws SelfCheckException {
        String text = row.getString("text", 0);
        List<Group> tokens = elements(row, "token_spans");
        for (int i = 0; i < tokens.size(); i++) {
            String token =
                    row.getGroup("tokens", 0).getGroup(ParquetSchema.LIST, i).getString(ParquetSchema.ELEMENT, 0);
            require(slice(text, tokens.get(i)), token);
        }
        for (String column : List.of("entity_mentions", "event_mentions")) {
            for (Group mention : elements(row, column)) {
                List<String> pieces = new ArrayList<>();
                for (Group span : elements(mention, "spans")) {
                    pieces.add(slice(text, span));
                }
                if (!pieces.isEmpty()) {
                    require(String.join(" ", pieces), mention.getString("text", 0));
                }
            }
        }
    }

    private static List<Group> elements(Group group, String column) {
        Group list = group.getGroup(column, 0);
        List<Group> elements = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount(ParquetSchema.LIST); i++) {
            elements.add(list.getGroup(ParquetSchema.LIST, i).getGroup(ParquetSchema.ELEMENT, 0));
        }
        return elements;
    }

    private static String slice(String text, Group span) throws SelfCheckException {
        int begin = span.getInteger("begin", 0);
        int end = span.getInteger("end", 0);
        if (begin < 0 || end < begin || end > text.codePointCount(0, text.length())) {
            throw new SelfCheckException("offsets past the end of the text: " + begin + "-" + end);
        }
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static void require(String found, String expected) throws SelfCheckException {
        if (!found.equals(expected)) {
            throw new SelfCheckException("should cover \"" + expected + "\", covers \"" + found + "\"");
        }
    }
}
