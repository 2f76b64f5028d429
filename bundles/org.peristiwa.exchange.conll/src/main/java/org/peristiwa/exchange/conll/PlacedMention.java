package org.peristiwa.exchange.conll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.LayerLosses;
import org.peristiwa.exchange.Loss;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.conll.ConlluWords.Word;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.layer.MentionLevel;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

/**
 * A mention on the words of one sentence.
 *
 * @param runs of words, apart from each other, in text order
 * @param head which of its words is the head, counted from 1
 * @param hasHead whether somebody marked the head
 */
record PlacedMention(Mention mention, List<TokenRange> runs, int head, boolean hasHead) implements ChainIds.Placed {

    @Override
    public TokenRange hull() {
        return new TokenRange(runs.get(0).begin(), runs.get(runs.size() - 1).end());
    }

    @Override
    public boolean isDiscontinuous() {
        return runs.size() > 1;
    }

    /** The number of words in all runs. */
    int length() {
        return runs.stream().mapToInt(TokenRange::length).sum();
    }

    /** The fields behind the entity's id, as {@code etype-head-other}. */
    String fields() {
        Map<String, String> other = new LinkedHashMap<>();
        if (mention.getType() != null) {
            other.put(MentionFields.TYPE, mention.getType());
        }
        if (mention instanceof EntityMention entity && entity.getLevel() != MentionLevel.UNSPECIFIED) {
            other.put(MentionFields.LEVEL, entity.getLevel().getLiteral());
        }
        if (!hasHead) {
            other.put(MentionFields.NO_HEAD, "no");
        }
        return EntityTypes.of(mention) + "-" + head + "-" + MentionFields.written(other);
    }

    /** The place of a mention; empty, and told, where it has none in one sentence. */
    static Optional<PlacedMention> of(Mention mention, ConlluWords words, TokenView view, LayerLosses losses) {
        List<TokenRange> runs = runs(mention, words, losses);
        if (runs.isEmpty()) {
            losses.dropped("no-token", mention, LossWords.whiteSpaceOnly());
            return Optional.empty();
        }
        int first = view.sentenceOf(words.get(runs.get(0).begin()).token());
        int last = view.sentenceOf(words.get(runs.get(runs.size() - 1).last()).token());
        if (first != last) {
            losses.dropped("sentence", mention, LossWords.overSentence());
            return Optional.empty();
        }
        Optional<Span> head = mention.getExtent().head();
        int number = head.isEmpty() ? 1 : headOf(mention, head.get(), runs, words, losses);
        return Optional.of(new PlacedMention(mention, runs, Math.max(1, number), number > 0 && head.isPresent()));
    }

    private static List<TokenRange> runs(Mention mention, ConlluWords words, LayerLosses losses) {
        Extent extent = mention.getExtent();
        List<TokenRange> runs = new ArrayList<>();
        boolean trimmed = false;
        boolean joined = false;
        for (Span piece : extent.pieces()) {
            Optional<TokenRange> touched = words.touching(piece);
            trimmed |= touched.isEmpty() || !covers(piece, touched.get(), words);
            if (touched.isEmpty()) {
                continue;
            }
            TokenRange run = touched.get();
            TokenRange before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.end() >= run.begin()) {
                joined = true;
                runs.set(runs.size() - 1, new TokenRange(before.begin(), run.end()));
            } else {
                runs.add(run);
            }
        }
        if (trimmed && !runs.isEmpty()) {
            losses.lost(
                    Loss.Kind.FLATTENED,
                    "white-space",
                    mention,
                    LossWords.of("whiteSpaceAtEdge"),
                    LossWords.of("skipped"));
        }
        if (joined) {
            losses.lost(
                    Loss.Kind.FLATTENED, "pieces", mention, ConllWords.of("piecesTogether"), ConllWords.of("joined"));
        }
        return runs;
    }

    private static boolean covers(Span piece, TokenRange run, ConlluWords words) {
        Word first = words.get(run.begin());
        Word last = words.get(run.last());
        return first.span().begin() == piece.begin() && last.span().end() == piece.end();
    }

    /** The number of the head's word among those of the mention; 0 where it is none of them. */
    private static int headOf(
            Mention mention, Span head, List<TokenRange> runs, ConlluWords words, LayerLosses losses) {
        int number = 0;
        for (TokenRange run : runs) {
            for (int word = run.begin(); word < run.end(); word++) {
                number++;
                Span span = words.get(word).span();
                if (span.overlaps(head)) {
                    if (!span.equals(head)) {
                        losses.lost(
                                Loss.Kind.FLATTENED,
                                "head",
                                mention,
                                ConllWords.of("headOfWords"),
                                ConllWords.of("firstOfThem"));
                    }
                    return number;
                }
            }
        }
        losses.dropped("head", mention, ConllWords.of("headNoWord"));
        return 0;
    }
}
