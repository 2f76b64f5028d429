package org.peristiwa.exchange.parquet;

import java.util.List;
import org.peristiwa.exchange.SelfCheckException;

/** Compares the text at each offset of a row that has been read back with the words that it says are there. */
final class WrittenRow {

    private WrittenRow() {}

    static void check(ReadStruct row) throws SelfCheckException {
        String text = row.text("text");
        List<String> tokens = row.texts("tokens");
        List<ReadStruct> spans = row.structs("token_spans");
        for (int i = 0; i < spans.size(); i++) {
            require(slice(text, spans.get(i)), tokens.get(i));
        }
        for (String column : List.of("entity_mentions", "event_mentions")) {
            for (ReadStruct mention : row.structs(column)) {
                StringBuilder words = new StringBuilder();
                for (ReadStruct span : mention.structs("spans")) {
                    words.append(words.length() == 0 ? "" : " ").append(slice(text, span));
                }
                if (words.length() > 0) {
                    require(words.toString(), mention.text("text"));
                }
            }
        }
    }

    private static String slice(String text, ReadStruct span) throws SelfCheckException {
        int begin = span.number("begin").orElse(-1);
        int end = span.number("end").orElse(-1);
        if (begin < 0 || end < begin || end > text.codePointCount(0, text.length())) {
            throw new SelfCheckException(UnreadableParquetException.reason("offsets", begin, end));
        }
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static void require(String found, String expected) throws SelfCheckException {
        if (!found.equals(expected)) {
            throw new SelfCheckException(UnreadableParquetException.reason("covers", expected, found));
        }
    }
}
