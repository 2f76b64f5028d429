package org.peristiwa.ui.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.Event;
import org.peristiwa.model.layer.Filler;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.AnnotationType;
import org.peristiwa.text.ArticleText;

/** Names what a layer holds by its words and by its schema, in one language. */
public final class AnnotationNames {

    private static final int LONGEST = 80;

    private final ArticleText text;
    private final SchemaView types;
    private final Locale language;

    public AnnotationNames(ArticleText text, SchemaView types, Locale language) {
        this.text = text;
        this.types = types;
        this.language = language;
    }

    /** The words of a mention, on one line and not too long; pieces joined by an ellipsis. Empty for an implicit one. */
    public String words(Mention mention) {
        return mention.getExtent() == null ? "" : shortened(text.slice(mention.getExtent(), " … "));
    }

    /** The words of a filler: of a cluster those of the mention nearest to {@code offset}. Empty where it has none. */
    public String words(Filler filler, int offset) {
        return mentionOf(filler, offset).map(this::words).orElse("");
    }

    /** The mention itself; of a cluster the one that begins nearest to {@code offset}; none without a place. */
    public static Optional<Mention> mentionOf(Filler filler, int offset) {
        return members(filler).stream()
                .map(Mention.class::cast)
                .filter(mention -> mention.getExtent() != null)
                .min(Comparator.comparingInt((Mention mention) ->
                                Math.abs(mention.getExtent().begin() - offset))
                        .thenComparing(Mention::getId));
    }

    /** The mentions of a cluster; the mention itself. */
    public static List<? extends Mention> members(Filler filler) {
        if (filler instanceof Entity entity) {
            return entity.getMentions();
        }
        if (filler instanceof Event event) {
            return event.getMentions();
        }
        return filler instanceof Mention mention ? List.of(mention) : List.of();
    }

    /** What the type of a filler is called: its id where the schema does not know it. */
    public String type(Filler filler) {
        Optional<AnnotationType> known = types.typeOf(filler);
        return known.map(type -> types.label(type, language))
                .orElseGet(() -> filler instanceof Mention mention ? String.valueOf(mention.getType()) : "");
    }

    /** What the role of a participant is called: its id where the schema does not know it. */
    public String role(Argument argument) {
        String role = String.valueOf(argument.getRole());
        return types.role(String.valueOf(argument.getEvent().getType()), role)
                .map(known -> types.label(known, language))
                .orElse(role);
    }

    /** {@code words} on one line, cut where they are too long for a list. */
    public static String shortened(String words) {
        String line = words.length() > 4 * LONGEST ? words.substring(0, 4 * LONGEST) : words;
        line = line.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
