package org.peristiwa.exchange.webanno;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.tokens.Flattening;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.exchange.webanno.TsvUnits.Unit;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/** The mentions of a layer on the rows of a file, and which of them need a number to be told apart. */
final class PlacedMentions {

    private final TokenView view;
    private final LayerLosses losses;
    private final Flattening flattening;
    private final TsvUnits units;
    private final Map<Mention, Span> spans = new HashMap<>();
    private final Map<String, List<Mention>> cells = new HashMap<>();
    private final Set<Mention> ambiguous = new HashSet<>();
    private final Map<Mention, Integer> numbers = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    PlacedMentions(Layer layer, TokenView view, Flattening flattening, LayerLosses losses) {
        this.view = view;
        this.losses = losses;
        this.flattening = flattening;
        this.units = new TsvUnits(view);
        for (Annotation annotation : layer.getAnnotations()) {
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                place(mention, mention.getExtent()).ifPresent(span -> {
                    spans.put(mention, span);
                    mentions.add(mention);
                    units.cover(span);
                });
            }
        }
        for (Mention mention : mentions) {
            List<Unit> rows = rows(mention);
            if (rows.size() > 1) {
                ambiguous.add(mention);
            }
            for (Unit unit : rows) {
                cells.computeIfAbsent(layerOf(mention) + " " + unit.id(), any -> new ArrayList<>())
                        .add(mention);
            }
        }
        cells.values().stream().filter(stacked -> stacked.size() > 1).forEach(ambiguous::addAll);
    }

    private Optional<Span> place(Mention mention, Extent extent) {
        if (extent.isDiscontinuous()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "discontinuous",
                    mention,
                    LossWords.of("pieces", extent.pieceCount()),
                    flattening.told());
        }
        Span wished = flattening.of(extent);
        return view.touching(wished)
                .map(tokens -> {
                    Span touched = view.span(tokens);
                    Span span =
                            new Span(Math.max(wished.begin(), touched.begin()), Math.min(wished.end(), touched.end()));
                    if (!span.equals(wished)) {
                        losses.lost(
                                Loss.Kind.FLATTENED,
                                "white-space",
                                mention,
                                LossWords.of("whiteSpaceAtEdge"),
                                LossWords.of("skipped"));
                    }
                    return span;
                })
                .or(() -> {
                    losses.dropped("no-token", mention, LossWords.whiteSpaceOnly());
                    return Optional.empty();
                });
    }

    /** The layer that a mention is in. */
    static String layerOf(Mention mention) {
        if (mention instanceof EventMention) {
            return TsvFormat.EVENT;
        }
        if (mention instanceof EntityMention) {
            return TsvFormat.ENTITY;
        }
        return mention instanceof TimeMention ? TsvFormat.TIME : TsvFormat.VALUE;
    }

    /** Those that have a place, in the order of the layer. */
    List<Mention> all() {
        return Collections.unmodifiableList(mentions);
    }

    boolean has(@Nullable Mention mention) {
        return mention != null && spans.containsKey(mention);
    }

    /** The rows of a token. */
    List<Unit> rowsOf(int token) {
        return units.of(token);
    }

    /** The rows that a mention stands in. */
    List<Unit> rows(Mention mention) {
        Span span = spans.get(mention);
        return span == null ? List.of() : units.of(span);
    }

    /** The row at which a mention begins. */
    String firstRow(Mention mention) {
        return rows(mention).get(0).id();
    }

    /** The mentions of a layer in a row. */
    List<Mention> at(String layer, String unit) {
        return cells.getOrDefault(layer + " " + unit, List.of());
    }

    /** Notes that something refers to a mention by its number. */
    void refer(Mention mention) {
        ambiguous.add(mention);
    }

    /** Gives the numbers, once all references have been noted. */
    void number() {
        for (Mention mention : mentions) {
            if (ambiguous.contains(mention)) {
                numbers.put(mention, numbers.size() + 1);
            }
        }
    }

    /** The number of a mention in brackets; empty where it needs none. */
    String suffix(Mention mention) {
        Integer number = numbers.get(mention);
        return number == null ? "" : "[" + number + "]";
    }

    /** The number of a mention; 0 where it needs none. */
    int numberOf(Mention mention) {
        return numbers.getOrDefault(mention, 0);
    }
}
