package org.peristiwa.exchange.conll;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.conll.ConlluWords.Word;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.MentionChains;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Span;

/** Writes one article. */
final class ConlluWriting {

    private static final String EMPTY = "\t_\t_\t_\t_\t_\t_\t_\t";

    private final Writer out;
    private final LayerDocument document;
    private final TokenView view;
    private final LayerLosses losses;
    private final SpansTable table;
    private final EntityChunks chunks = new EntityChunks();
    private final ConlluWords words;

    ConlluWriting(Writer out, LayerDocument document, TokenView view, LayerLosses losses, SpansTable table) {
        this.out = out;
        this.document = document;
        this.view = view;
        this.losses = losses;
        this.table = table;
        this.words = new ConlluWords(
                view, mentions().stream().map(Mention::getExtent).toList());
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    void write() throws IOException {
        place();
        out.write("# newdoc id = " + document.article().getId() + "\n");
        out.write("# " + ConlluFormat.GLOBAL + " = " + String.join("-", ConlluFormat.FIELDS) + "\n");
        if (view.sentences().isEmpty()) {
            // CoNLL-U has no sentence without a word: the whole text stands as white space in one.
            out.write("# text = _\n1\t_" + EMPTY + "SpaceAfter=No|SpacesInToken="
                    + Spaces.escaped(document.text().content()) + "\n\n");
            return;
        }
        for (int i = 0; i < view.sentences().size(); i++) {
            sentence(i, view.sentences().get(i));
        }
    }

    private void place() {
        Map<Mention, PlacedMention> placed = new LinkedHashMap<>();
        for (Mention mention : mentions()) {
            if (mention instanceof EventMention event) {
                for (Argument argument : event.getArguments()) {
                    losses.dropped("participant", event, LossWords.participant(argument));
                }
            }
            PlacedMention.of(mention, words, view, losses).ifPresent(place -> placed.put(mention, place));
        }
        ChainIds.number(
                MentionChains.of(document.layer(), placed::containsKey, losses), placed, losses, (number, place) -> {
                    chunks.add("e" + number, place);
                    table.add(place.mention().getType(), surface(place));
                });
    }

    private String surface(PlacedMention place) {
        List<String> pieces = new ArrayList<>();
        for (TokenRange run : place.runs()) {
            Span span = new Span(
                    words.get(run.begin()).span().begin(),
                    words.get(run.last()).span().end());
            pieces.add(document.text().slice(span));
        }
        return String.join(" ", pieces);
    }

    private void sentence(int index, TokenRange tokens) throws IOException {
        out.write("# sent_id = " + document.article().getId() + "-s" + (index + 1) + "\n");
        out.write("# text = " + text(tokens) + "\n");
        int number = 1;
        for (int token = tokens.begin(); token < tokens.end(); token++) {
            TokenRange parts = words.ofToken(token);
            if (parts.length() > 1) {
                out.write(number + "-" + (number + parts.length() - 1) + "\t" + form(view.span(token)) + EMPTY
                        + misc(spaces(token)) + "\n");
            }
            for (int word = parts.begin(); word < parts.end(); word++) {
                Word each = words.get(word);
                Map<String, String> misc = new LinkedHashMap<>();
                String entity = chunks.of(word);
                if (!entity.isEmpty()) {
                    misc.put("Entity", entity);
                }
                if (parts.length() == 1) {
                    misc.putAll(spaces(token));
                }
                out.write(number + "\t" + form(each.span()) + EMPTY + misc(misc) + "\n");
                number++;
            }
        }
        out.write("\n");
    }

    /** The sentence as its tokens and {@code SpaceAfter} make it, which is what validators compare. */
    private String text(TokenRange tokens) {
        StringBuilder text = new StringBuilder();
        for (int token = tokens.begin(); token < tokens.end(); token++) {
            text.append(form(view.span(token)));
            if (token < tokens.last() && !gap(token).isEmpty()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private String form(Span span) {
        return Spaces.oneWord(document.text().slice(span));
    }

    /** What stands between a token and the next one, or the end of the text. */
    private String gap(int token) {
        int end = token + 1 < view.size()
                ? view.span(token + 1).begin()
                : document.text().length();
        return document.text().content().substring(view.span(token).end(), end);
    }

    private Map<String, String> spaces(int token) {
        Map<String, String> misc = new LinkedHashMap<>();
        String gap = gap(token);
        boolean isLast = token + 1 == view.size();
        if (gap.isEmpty()) {
            misc.put("SpaceAfter", "No");
        } else if (isLast || !gap.equals(" ")) {
            misc.put("SpacesAfter", Spaces.escaped(gap));
        }
        if (token == 0 && view.span(0).begin() > 0) {
            misc.put(
                    "SpacesBefore",
                    Spaces.escaped(
                            document.text().content().substring(0, view.span(0).begin())));
        }
        String surface = view.token(token);
        if (!Spaces.oneWord(surface).equals(surface)) {
            misc.put("SpacesInToken", Spaces.escaped(surface));
        }
        return misc;
    }

    private static String misc(Map<String, String> items) {
        List<String> pairs = new ArrayList<>();
        items.forEach((key, value) -> pairs.add(key + "=" + value));
        return pairs.isEmpty() ? "_" : String.join("|", pairs);
    }
}
