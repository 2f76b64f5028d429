package org.peristiwa.exchange.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.webanno.TsvFile.Row;
import org.peristiwa.text.Span;

/** The annotations of span layers: cells of one number are one annotation, over as many rows as it is in. */
final class TsvSpans {

    /** An annotation as its rows say it. */
    static final class Found {

        final TsvLayer layer;
        final String unit;
        final int number;
        final JsonPlace at;

        /** Values by the names of columns; those that say nothing are not there. */
        final Map<String, String> values = new LinkedHashMap<>();

        final List<String> roles = new ArrayList<>();
        final List<String> targets = new ArrayList<>();
        Span span;

        Found(TsvLayer layer, Row row, int number) {
            this.layer = layer;
            this.unit = row.id();
            this.number = number;
            this.at = row.at();
            this.span = row.span();
        }

        private void extend(Span more) {
            span = new Span(Math.min(span.begin(), more.begin()), Math.max(span.end(), more.end()));
        }
    }

    private final List<Found> all = new ArrayList<>();
    private final Map<String, Found> byNumber = new HashMap<>();
    private final Map<String, List<Found>> byUnit = new HashMap<>();

    List<Found> all() {
        return all;
    }

    /** Takes in the cells of a layer in a row. */
    void row(TsvLayer layer, Row row, List<String> cells) throws InputFormatException {
        if (cells.stream().allMatch(TsvFormat.NONE::equals)) {
            return;
        }
        int count = cells.stream()
                .mapToInt(cell -> TsvEscapes.split(cell, '|').size())
                .max()
                .orElse(1);
        List<List<String>> columns = new ArrayList<>();
        for (String cell : cells) {
            List<String> stacked = TsvEscapes.split(cell, '|');
            if (stacked.size() != count && !cell.equals(TsvFormat.NONE)) {
                throw row.at().wrong(cell, TsvWords.of("wrong.stack", layer.name()));
            }
            columns.add(stacked);
        }
        for (int i = 0; i < count; i++) {
            annotation(layer, row, columns, i);
        }
    }

    private void annotation(TsvLayer layer, Row row, List<List<String>> columns, int stacked)
            throws InputFormatException {
        List<String> values = new ArrayList<>();
        int number = 0;
        for (int column = 0; column < columns.size(); column++) {
            String cell =
                    stacked < columns.get(column).size() ? columns.get(column).get(stacked) : TsvFormat.NONE;
            if (layer.columns().get(column).content() == TsvLayer.Content.TARGETS) {
                values.add(cell);
                continue;
            }
            TsvEscapes.Numbered numbered = TsvEscapes.numbered(cell);
            values.add(numbered.value());
            number = numbered.number() == 0 ? number : numbered.number();
        }
        Found known = number == 0 ? null : byNumber.get(layer.name() + " " + number);
        if (known != null) {
            known.extend(row.span());
            return;
        }
        Found found = new Found(layer, row, number);
        fill(found, values);
        all.add(found);
        byUnit.computeIfAbsent(row.id(), any -> new ArrayList<>()).add(found);
        if (number > 0) {
            byNumber.put(layer.name() + " " + number, found);
        }
    }

    private static void fill(Found found, List<String> values) throws InputFormatException {
        for (int column = 0; column < values.size(); column++) {
            TsvLayer.Column declared = found.layer.columns().get(column);
            String value = values.get(column);
            boolean says = !value.equals(TsvFormat.NONE) && !value.equals(TsvFormat.NULL);
            switch (declared.content()) {
                case ROLES -> {
                    if (!value.equals(TsvFormat.NONE)) {
                        TsvEscapes.split(value, ';')
                                .forEach(role ->
                                        found.roles.add(role.equals(TsvFormat.NULL) ? "" : TsvEscapes.unescaped(role)));
                    }
                }
                case TARGETS -> {
                    if (says) {
                        found.targets.addAll(TsvEscapes.split(value, ';'));
                    }
                }
                default -> {
                    if (says) {
                        found.values.put(declared.name(), TsvEscapes.unescaped(value));
                    }
                }
            }
        }
        if (found.roles.size() != found.targets.size()) {
            throw found.at.wrong(
                    String.join(";", values), TsvWords.of("wrong.roles", found.roles.size(), found.targets.size()));
        }
    }

    /**
     * The annotation that begins in a row.
     *
     * @param number of it; 0 where it has none
     * @param layer the name of its layer, where it is known; else any
     */
    Optional<Found> at(String unit, int number, @Nullable String layer) {
        List<Found> there = byUnit.getOrDefault(unit, List.of());
        return there.stream()
                .filter(each -> number == 0 || each.number == number)
                .filter(each -> layer == null || each.layer.name().equals(layer))
                .findFirst()
                .or(() -> there.stream()
                        .filter(each -> number == 0 || each.number == number)
                        .findFirst());
    }
}
