package org.peristiwa.exchange.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionException;
import org.peristiwa.exchange.Options;

/** Which column of a table, or member of a line, is what of an article. Others are left out. */
final class ChosenColumns {

    static final String TEXT = "text";
    static final String ID = "id";

    /** What is known of an article by the option that names its column. */
    private static final Map<String, String> FIELDS = fields();

    private final Map<String, String> columns = new LinkedHashMap<>();

    private ChosenColumns() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "title");
        fields.put("date", "created");
        fields.put("source", "source");
        fields.put("byline", "byline");
        fields.put("url", "url");
        return fields;
    }

    static List<OptionDescription> descriptions() {
        return List.of(
                OptionDescription.text(TEXT, "text", "Column of the text", "Kolom teks"),
                OptionDescription.text(ID, "id", "Column of the id", "Kolom id"),
                OptionDescription.text("title", "title", "Column of the title", "Kolom judul"),
                OptionDescription.text("date", "date", "Column of the date", "Kolom tanggal"),
                OptionDescription.text("source", "source", "Column of the source", "Kolom sumber"),
                OptionDescription.text("byline", "byline", "Column of the byline", "Kolom penulis"),
                OptionDescription.text("url", "url", "Column of the web address", "Kolom alamat web"));
    }

    static ChosenColumns of(Options options) {
        ChosenColumns chosen = new ChosenColumns();
        for (OptionDescription option : descriptions()) {
            chosen.columns.put(option.key(), options.value(option.key()).orElse(option.defaultValue()));
        }
        return chosen;
    }

    /** The column of the text. */
    String text() {
        return columns.getOrDefault(TEXT, TEXT);
    }

    /** The columns that were named by hand and are not among {@code present}: a typing error, most likely. */
    void requirePresent(List<String> present) throws OptionException {
        List<String> missing = new ArrayList<>();
        for (OptionDescription option : descriptions()) {
            String column = columns.getOrDefault(option.key(), "");
            if (!column.equals(option.defaultValue()) && !present.contains(column)) {
                missing.add(column);
            }
        }
        if (!missing.isEmpty()) {
            throw new OptionException(
                    ErrorWords.of("noColumn", String.join(", ", missing), String.join(", ", present)));
        }
    }

    /** The article of a row; empty where its text is. */
    Optional<FoundArticle> article(Map<String, String> row, String name) {
        String text = row.getOrDefault(text(), "");
        if (text.isBlank()) {
            return Optional.empty();
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        FIELDS.forEach((option, field) -> {
            String value = row.getOrDefault(columns.getOrDefault(option, option), "");
            if (!value.isBlank()) {
                metadata.put(field.equals("created") ? IsoTime.field(value) : field, value);
            }
        });
        String id = row.getOrDefault(columns.getOrDefault(ID, ID), "");
        return Optional.of(new FoundArticle(id.isBlank() ? name : id, text, metadata));
    }
}
