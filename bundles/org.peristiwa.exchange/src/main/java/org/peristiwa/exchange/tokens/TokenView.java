package org.peristiwa.exchange.tokens;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;

/** The tokens and sentences of an article. Every token is in exactly one sentence; no sentence is empty. */
public final class TokenView {

    private final ArticleText text;
    private final List<Span> tokens;
    private final List<TokenRange> sentences;
    private final int[] sentenceOfToken;

    /** @param segmentation of {@code text} */
    public TokenView(ArticleText text, Segmentation segmentation) {
        this(text, segmentation.tokens(), sentences(segmentation));
    }

    private TokenView(ArticleText text, List<Span> tokens, List<TokenRange> sentences) {
        this.text = text;
        this.tokens = tokens;
        this.sentences = List.copyOf(sentences);
        this.sentenceOfToken = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            java.util.Arrays.fill(
                    sentenceOfToken, sentences.get(i).begin(), sentences.get(i).end(), i);
        }
    }

    private static List<TokenRange> sentences(Segmentation segmentation) {
        List<TokenRange> sentences = new ArrayList<>();
        List<Span> tokens = segmentation.tokens();
        int token = 0;
        for (Span sentence : segmentation.sentences()) {
            int begin = token;
            while (token < tokens.size() && tokens.get(token).begin() < sentence.end()) {
                token++;
            }
            if (token > begin) {
                sentences.add(new TokenRange(begin, token));
            }
        }
        return sentences;
    }

    /** The text that the tokens are of. */
    public ArticleText text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Where a token stands in the text. */
    public Span span(int token) {
        return tokens.get(token);
    }

    /** The characters of a token. */
    public String token(int token) {
        return text.slice(tokens.get(token));
    }

    /** The characters of each token of a run, as a view. */
    public List<String> tokens(TokenRange range) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return token(range.begin() + java.util.Objects.checkIndex(index, size()));
            }

            @Override
            public int size() {
                return range.length();
            }
        };
    }

    /** Where a run of tokens stands in the text: from its first token to its last, with what is between. */
    public Span span(TokenRange range) {
        return new Span(
                tokens.get(range.begin()).begin(), tokens.get(range.last()).end());
    }

    /** The text of a run of tokens as it stands in the article. */
    public String surface(TokenRange range) {
        return text.slice(span(range));
    }

    /** The sentences in text order. */
    public List<TokenRange> sentences() {
        return sentences;
    }

    /** Index of the sentence of a token. */
    public int sentenceOf(int token) {
        return sentenceOfToken[token];
    }

    /** Whether a run of tokens lies in one sentence. */
    public boolean isInOneSentence(TokenRange range) {
        return sentenceOf(range.begin()) == sentenceOf(range.last());
    }

    /** The tokens from sentence {@code first} to before sentence {@code end}. */
    public TokenRange sentences(int first, int end) {
        return new TokenRange(
                sentences.get(first).begin(), sentences.get(end - 1).end());
    }

    /** The tokens that share a character with {@code span}; empty where it touches none. */
    public Optional<TokenRange> touching(Span span) {
        int begin = firstEndingBehind(span.begin());
        int end = begin;
        while (end < tokens.size() && tokens.get(end).begin() < span.end()) {
            end++;
        }
        return end == begin ? Optional.empty() : Optional.of(new TokenRange(begin, end));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
