package org.peristiwa.benchmarks.content;

import java.util.List;
import java.util.Random;
import org.peristiwa.text.ArticleText;

/**
 * An article of made-up words that look Indonesian, with where its tokens are. The same size gives the same article
 * on every machine.
 */
public final class LongArticle {

    private static final long SEED = 20_260_301;
    private static final String CONSONANTS = "bcdgjklmnprstwy";
    private static final String VOWELS = "aaaeiiuuo";
    private static final List<String> PREFIXES = List.of("", "", "", "me", "di", "ber", "pe", "ter");
    private static final List<String> SUFFIXES = List.of("", "", "", "an", "kan", "nya", "i");

    private final Random random = new Random(SEED);
    private final String[] words = new String[8_000];
    private final StringBuilder written = new StringBuilder();
    private final int[] begins;
    private final int[] ends;

    /** Writes an article of exactly {@code tokens} tokens, of which the marks at the ends of sentences are some. */
    public LongArticle(int tokens) {
        begins = new int[tokens];
        ends = new int[tokens];
        for (int i = 0; i < words.length; i++) {
            words[i] = makeWord();
        }
        int token = 0;
        int sentence = 0;
        while (token < tokens) {
            int end = Math.min(tokens - 1, token + 8 + random.nextInt(24));
            boolean first = true;
            while (token < end) {
                written.append(first ? paragraphOrSpace(sentence) : " ");
                put(token++, first || random.nextInt(9) == 0 ? capitalised(word()) : word());
                first = false;
            }
            put(token++, ".");
            sentence++;
        }
        written.append('\n');
    }

    private static String paragraphOrSpace(int sentence) {
        if (sentence == 0) {
            return "";
        }
        return sentence % 4 == 0 ? "\n\n" : " ";
    }

    private void put(int token, String surface) {
        begins[token] = written.length();
        written.append(surface);
        ends[token] = written.length();
    }

    /** Few words come often and most come seldom, as in any text. */
    private String word() {
        double seldom = random.nextDouble();
        return words[(int) (seldom * seldom * seldom * words.length)];
    }

    private String makeWord() {
        StringBuilder word = new StringBuilder(PREFIXES.get(random.nextInt(PREFIXES.size())));
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(SUFFIXES.get(random.nextInt(SUFFIXES.size()))).toString();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    public ArticleText text() {
        return new ArticleText(written.toString());
    }

    public int tokenCount() {
        return begins.length;
    }

    /** UTF-16 offset of the first character of a token. */
    public int begin(int token) {
        return begins[token];
    }

    /** UTF-16 offset behind the last character of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** Whether a token is a word, and not the mark at the end of a sentence. */
    public boolean isWord(int token) {
        return written.charAt(begins[token]) != '.';
    }
}
