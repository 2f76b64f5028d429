package org.peristiwa.exchange.parquet;

import static org.peristiwa.exchange.parquet.Feature.number;
import static org.peristiwa.exchange.parquet.Feature.structs;
import static org.peristiwa.exchange.parquet.Feature.text;

import java.util.Set;
import org.peristiwa.exchange.parquet.Feature.Column;
import org.peristiwa.exchange.parquet.Feature.Many;
import org.peristiwa.exchange.parquet.Feature.Scalar;
import org.peristiwa.exchange.parquet.Feature.Struct;

/**
 * The columns of a data set. Offsets {@code begin} and {@code end} count code points of {@code text}, those of
 * {@code sentences}, {@code token_begin} and {@code token_end} count tokens; ends are exclusive.
 */
final class Columns {

    private static final Column SPANS = structs("spans", number("begin"), number("end"));

    private static final Column HEAD = new Column("head", new Struct(number("begin"), number("end")));

    private static final Column ATTRIBUTES =
            structs("attributes", text("name"), new Column("values", new Many(Scalar.TEXT)));

    /** One row: what one annotator says of one article. */
    static final Struct ROW = new Struct(
            text("id"),
            text("annotator"),
            text("title"),
            text("language"),
            text("source"),
            text("byline"),
            text("created"),
            text("url"),
            text("licence"),
            structs("metadata", text("key"), text("value")),
            text("text"),
            new Column("tokens", new Many(Scalar.TEXT)),
            structs("token_spans", number("begin"), number("end")),
            structs("sentences", number("begin"), number("end")),
            structs(
                    "entity_mentions",
                    text("id"),
                    text("kind"),
                    text("type"),
                    text("level"),
                    text("text"),
                    SPANS,
                    HEAD,
                    number("token_begin"),
                    number("token_end"),
                    text("value"),
                    text("mod"),
                    text("anchor"),
                    ATTRIBUTES),
            structs(
                    "event_mentions",
                    text("id"),
                    text("type"),
                    text("text"),
                    SPANS,
                    HEAD,
                    number("token_begin"),
                    number("token_end"),
                    structs(
                            "arguments",
                            text("role"),
                            text("filler"),
                            text("text"),
                            new Column("implicit", Scalar.FLAG)),
                    ATTRIBUTES),
            structs("relations", text("id"), text("type"), text("source"), text("target"), ATTRIBUTES),
            structs(
                    "clusters",
                    text("id"),
                    text("kind"),
                    text("type"),
                    new Column("mentions", new Many(Scalar.TEXT)),
                    ATTRIBUTES));

    /** What an import reads: tokens and sentences are found anew. */
    static final Struct IMPORTED =
            without(ROW, Set.of("tokens", "token_spans", "sentences", "token_begin", "token_end"));

    private Columns() {}

    private static Struct without(Struct struct, Set<String> names) {
        return new Struct(struct.columns().stream()
                .filter(column -> !names.contains(column.name()))
                .map(column -> new Column(column.name(), without(column.feature(), names)))
                .toList());
    }

    private static Feature without(Feature feature, Set<String> names) {
        if (feature instanceof Many many) {
            return new Many(without(many.element(), names));
        }
        return feature instanceof Struct struct ? without(struct, names) : feature;
    }
}
