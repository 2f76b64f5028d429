package org.peristiwa.ui.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peristiwa.model.schema.AnnotationType;

/**
 * What a table tells of one annotation.
 *
 * @param id of the annotation that the row is about
 * @param mention id of the mention that is shown in the text when the row is selected
 * @param begin UTF-16 offset where that mention begins, or -1 for one without a place
 * @param schemaType whose colour the row has, or null for none
 * @param cells one for each column
 * @param parts the rows below it
 * @param searched all of its words in small letters, for the filter
 */
record Entry(
        String id,
        String mention,
        int begin,
        @Nullable AnnotationType schemaType,
        List<Cell> cells,
        List<Entry> parts,
        String searched) {

    static Entry of(
            String id, String mention, int begin, Optional<AnnotationType> type, List<Cell> cells, List<Entry> parts) {
        String words = Stream.concat(
                        cells.stream().map(Cell::text), parts.stream().map(Entry::searched))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return new Entry(id, mention, begin, type.orElse(null), List.copyOf(cells), List.copyOf(parts), words);
    }

    Optional<AnnotationType> type() {
        return Optional.ofNullable(schemaType);
    }

    /** Whether it has all of the words that are typed, wherever they stand. */
    boolean fits(List<String> words) {
        return words.stream().allMatch(searched::contains);
    }
}
