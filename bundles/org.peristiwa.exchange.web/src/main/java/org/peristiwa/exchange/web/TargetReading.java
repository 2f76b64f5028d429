package org.peristiwa.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.standoff.StandoffLayer;
import org.peristiwa.exchange.standoff.StandoffLayer.Piece;
import org.peristiwa.text.Extent;

/**
 * Finds the text that a target selects: at its position, where the quote has to be if there is one; or else where its quote
 * stands, if that is one place.
 */
final class TargetReading {

    private final StandoffLayer layer;
    private final String text;

    TargetReading(StandoffLayer layer) {
        this.layer = layer;
        this.text = layer.text().content();
    }

    /** The extent of a target, or of several, each of which is a piece. */
    Extent read(JsonValue target) throws InputFormatException {
        List<JsonValue> targets = target instanceof JsonValue.Arr array ? array.values() : List.of(target);
        List<Piece> pieces = new ArrayList<>();
        for (JsonValue each : targets) {
            pieces.add(piece(each));
        }
        return layer.extent(pieces, target.at());
    }

    private Piece piece(JsonValue target) throws InputFormatException {
        if (!(target instanceof JsonValue.Obj object)) {
            throw target.at().wrong(target.shown(), WebWords.of("wrong.wholeText"));
        }
        JsonValue selector = object.get("selector");
        Optional<JsonValue.Obj> position = Optional.empty();
        Optional<JsonValue.Obj> quote = Optional.empty();
        for (JsonValue each : selector instanceof JsonValue.Arr array ? array.values() : List.of(selector)) {
            JsonValue.Obj one = each.asObject();
            switch (one.text("type", "")) {
                case "TextPositionSelector" -> position = Optional.of(one);
                case "TextQuoteSelector" -> quote = Optional.of(one);
                default -> {
                    // others select elements of a page, which a text does not have
                }
            }
        }
        if (position.isPresent()) {
            return at(position.get(), quote);
        }
        if (quote.isPresent()) {
            return found(quote.get());
        }
        throw selector.at().wrong("", WebWords.of("wrong.noSelector"));
    }

    private Piece at(JsonValue.Obj position, Optional<JsonValue.Obj> quote) throws InputFormatException {
        Piece piece = new Piece(position.number("start"), position.number("end"));
        Extent extent = layer.extent(List.of(piece), position.at());
        if (quote.isPresent()) {
            String exact = quote.get().text("exact");
            String covered = layer.text().slice(extent, " ");
            if (!exact.equals(covered)) {
                throw quote.get().get("exact").at().wrong(exact, ErrorWords.of("textThere", covered));
            }
        }
        return piece;
    }

    private Piece found(JsonValue.Obj quote) throws InputFormatException {
        String prefix = quote.text("prefix", "");
        String exact = quote.text("exact");
        String around = prefix + exact + quote.text("suffix", "");
        int at = around.isEmpty() ? -1 : text.indexOf(around);
        if (exact.isEmpty() || at < 0) {
            throw quote.at().wrong(exact, WebWords.of("wrong.noQuote"));
        }
        if (text.indexOf(around, at + 1) >= 0) {
            throw quote.at().wrong(exact, WebWords.of("wrong.severalQuotes"));
        }
        int begin = at + prefix.length();
        int end = begin + exact.length();
        if (!layer.text().isBoundary(begin) || !layer.text().isBoundary(end)) {
            throw quote.at().wrong(exact, WebWords.of("wrong.cut"));
        }
        return new Piece(text.codePointCount(0, begin), text.codePointCount(0, end));
    }
}
