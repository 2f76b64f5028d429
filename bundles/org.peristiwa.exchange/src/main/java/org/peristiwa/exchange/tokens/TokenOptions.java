package org.peristiwa.exchange.tokens;

import java.util.List;
import org.peristiwa.exchange.OptionDescription;
import org.peristiwa.exchange.OptionDescription.Choice;
import org.peristiwa.exchange.Options;

/**
 * What a user chooses of any format of tokens.
 *
 * @param flattening what stands for an extent of several pieces
 * @param snaps whether a boundary inside a token is moved out to the token's edge; else the annotation is refused
 */
public record TokenOptions(Flattening flattening, boolean snaps) {

    private static final OptionDescription EDGES = OptionDescription.choice(
            "edges",
            "An edge inside a word",
            "Batas di tengah kata",
            Choice.of("snap", "move it to the edge of the word", "geser ke tepi kata"),
            Choice.of("refuse", "leave the annotation out", "lewati anotasinya"));

    /** To be among an exporter's options. */
    public static List<OptionDescription> descriptions() {
        return List.of(Flattening.option(), EDGES);
    }

    /** What was chosen. */
    public static TokenOptions of(Options options) {
        return new TokenOptions(
                Flattening.of(options), !options.value(EDGES.key()).equals(java.util.Optional.of("refuse")));
    }
}
