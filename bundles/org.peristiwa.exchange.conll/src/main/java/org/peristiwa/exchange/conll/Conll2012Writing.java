package org.peristiwa.exchange.conll;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.parts.MentionChains;
import org.peristiwa.exchange.parts.MentionChains.Chain;
import org.peristiwa.exchange.tokens.TokenFit;
import org.peristiwa.exchange.tokens.TokenOptions;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.Argument;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Mention;

/** Writes one article. */
final class Conll2012Writing {

    /** A mention on tokens of one sentence. */
    private record Placed(Mention mention, TokenRange hull) implements ChainIds.Placed {

        @Override
        public boolean isDiscontinuous() {
            return false;
        }
    }

    private final LayerDocument document;
    private final TokenView view;
    private final LayerLosses losses;
    private final SpansTable table;
    private final Map<Mention, Placed> placed = new LinkedHashMap<>();

    /** What the last column of a token says, as the chain's ends and beginnings. */
    private final Map<Integer, List<String>> closings = new HashMap<>();

    private final Map<Integer, List<String>> openings = new HashMap<>();

    Conll2012Writing(LayerDocument document, TokenView view, LayerLosses losses, SpansTable table) {
        this.document = document;
        this.view = view;
        this.losses = losses;
        this.table = table;
    }

    void write(Writer out, TokenOptions options, boolean singletons) throws IOException {
        place(options);
        Set<Placed> inChains = chains(singletons);
        String[] names = names(inChains);
        String id = document.article().getId();
        out.write(Conll2012Format.BEGIN + " (" + id + "); part 000\n");
        int spaced = 0;
        for (TokenRange sentence : view.sentences()) {
            for (int token = sentence.begin(); token < sentence.end(); token++) {
                String word = Spaces.oneWord(view.token(token));
                spaced += word.equals(view.token(token)) ? 0 : 1;
                out.write(String.join(
                        "\t",
                        id,
                        "0",
                        String.valueOf(token - sentence.begin()),
                        word,
                        "-\t*\t-\t-\t-\t-",
                        names[token],
                        chainsAt(token)));
                out.write("\n");
            }
            out.write("\n");
        }
        out.write(Conll2012Format.END + "\n");
        if (spaced > 0) {
            losses.dropped("white-space-in-token", ConllWords.of("spaces", spaced));
        }
    }

    private void place(TokenOptions options) {
        TokenFit fit = new TokenFit(view, options, losses);
        for (Annotation annotation : document.layer().getAnnotations()) {
            if (annotation instanceof EventMention event) {
                for (Argument argument : event.getArguments()) {
                    losses.dropped("participant", event, LossWords.participant(argument));
                }
            }
            if (annotation instanceof Mention mention && mention.getExtent() != null) {
                fit.fit(mention, mention.getExtent()).ifPresent(range -> {
                    if (view.isInOneSentence(range)) {
                        placed.put(mention, new Placed(mention, range));
                    } else {
                        losses.dropped("sentence", mention, LossWords.overSentence());
                    }
                });
            }
        }
    }

    /** Fills the last column and gives back which mentions are in it. */
    private Set<Placed> chains(boolean singletons) {
        List<Chain> chains = new ArrayList<>(MentionChains.of(document.layer(), placed::containsKey, losses));
        if (!singletons) {
            chains.removeIf(chain -> chain.mentions().size() < 2);
        }
        List<Placed> written = new ArrayList<>();
        Map<Placed, Integer> numbers = new HashMap<>();
        ChainIds.number(chains, placed, losses, (number, place) -> {
            written.add(place);
            numbers.put(place, number - 1);
        });
        written.sort(Comparator.comparingInt((Placed each) -> -each.hull().length()));
        for (Placed each : written) {
            TokenRange range = each.hull();
            int number = numbers.get(each);
            table.add(each.mention().getType(), words(range));
            if (range.length() == 1) {
                at(openings, range.begin()).add("(" + number + ")");
            } else {
                at(openings, range.begin()).add("(" + number);
                at(closings, range.last()).add(0, number + ")");
            }
        }
        return numbers.keySet();
    }

    private static List<String> at(Map<Integer, List<String>> column, int token) {
        return column.computeIfAbsent(token, any -> new ArrayList<>());
    }

    private String chainsAt(int token) {
        List<String> all = new ArrayList<>(closings.getOrDefault(token, List.of()));
        all.addAll(openings.getOrDefault(token, List.of()));
        return all.isEmpty() ? "-" : String.join("|", all);
    }

    private String words(TokenRange range) {
        return String.join(" ", view.tokens(range).stream().map(Spaces::oneWord).toList());
    }

    /** The column of names: of nested ones the outermost, of crossing ones the first; the types of others are told. */
    private String[] names(Set<Placed> inChains) {
        Set<TokenRange> ranges = new HashSet<>();
        inChains.forEach(each -> ranges.add(each.hull()));
        String[] names = new String[view.size()];
        Arrays.fill(names, "*");
        List<Placed> sorted = new ArrayList<>(placed.values());
        sorted.sort(Comparator.comparingInt((Placed each) -> each.hull().begin())
                .thenComparingInt(each -> -each.hull().end()));
        int end = 0;
        for (Placed each : sorted) {
            TokenRange range = each.hull();
            boolean isWritten = inChains.contains(each);
            boolean isFree = range.begin() >= end && (isWritten || !ranges.contains(range));
            boolean isName = isFree && !(each.mention() instanceof EventMention);
            if (isName) {
                end = range.end();
                names[range.begin()] = "(" + typeOf(each.mention()) + "*";
                names[range.last()] += ")";
                if (!isWritten) {
                    table.add(each.mention().getType(), words(range));
                }
            } else if (isWritten) {
                losses.lost(
                        Loss.Kind.FLATTENED, "type", each.mention(), ConllWords.of("type"), ConllWords.of("noType"));
            } else {
                losses.dropped("overlap", each.mention(), ConllWords.of("overlapOutsideChain"));
            }
        }
        return names;
    }

    private static String typeOf(Mention mention) {
        String type = mention.getType() == null ? "" : mention.getType().replaceAll("[()*\\s]", "_");
        return type.isEmpty() ? Conll2012Document.UNTYPED : type;
    }
}
