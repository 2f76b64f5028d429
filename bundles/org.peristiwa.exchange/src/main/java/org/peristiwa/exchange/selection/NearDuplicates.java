package org.peristiwa.exchange.selection;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.peristiwa.text.ArticleText;

/**
 * Finds articles that say nearly the same, such as two issues of one agency report. One in the training data and
 * another in the test data would let a model be tested on what it has seen.
 *
 * <p>Two articles count as near duplicates when of all runs of {@value #RUN} words in either they share at least
 * {@link #SIMILAR}. The share is estimated by MinHash (Broder 1997) of {@value #HASHES} hash functions, and candidates
 * are found by bands of {@value #ROWS} (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3), so the
 * time does not grow with the square of the number of articles, and an article takes less than a kilobyte of memory.
 */
public final class NearDuplicates {

    /** The share of runs of words from which on two articles count as near duplicates. */
    public static final double SIMILAR = 0.7;

    private static final int RUN = 4;
    private static final int HASHES = 128;
    private static final int ROWS = 8;

    private final List<String> articles = new ArrayList<>();
    private final List<int[]> signatures = new ArrayList<>();
    private final List<BandTable> bands =
            Stream.generate(BandTable::new).limit(HASHES / ROWS).toList();
    private final List<Integer> groups = new ArrayList<>();

    /**
     * Takes in an article.
     *
     * @return the article that it is nearly the same as and that came first of those; itself where there is none
     */
    public String add(String article, ArticleText text) {
        int[] signature = signature(text.content());
        int index = articles.size();
        articles.add(article);
        signatures.add(signature);
        groups.add(index);
        for (int band = 0; band < HASHES / ROWS; band++) {
            int key = bandKey(signature, band);
            BandTable table = bands.get(band);
            for (int other = table.last(key); other >= 0; other = table.before(other)) {
                if (similarity(signatures.get(other), signature) >= SIMILAR) {
                    join(other, index);
                }
            }
            table.add(key, index);
        }
        return articles.get(groupOf(index));
    }

    private int groupOf(int index) {
        int group = index;
        while (groups.get(group) != group) {
            group = groups.get(group);
        }
        return group;
    }

    private void join(int one, int other) {
        int first = groupOf(one);
        int second = groupOf(other);
        groups.set(Math.max(first, second), Math.min(first, second));
    }

    /** Articles in groups of those that are nearly the same, each by the first of them; singles are groups of one. */
    public Map<String, List<String>> groups() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            found.computeIfAbsent(articles.get(groupOf(i)), first -> new ArrayList<>())
                    .add(articles.get(i));
        }
        return found;
    }

    private static double similarity(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return same / (double) HASHES;
    }

    private static int bandKey(int[] signature, int band) {
        return 31 * band + Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS));
    }

    private static int[] signature(String text) {
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        List<Integer> words = words(text);
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
            int run = words.subList(i, Math.min(words.size(), i + RUN)).hashCode();
            for (int hash = 0; hash < HASHES; hash++) {
                least[hash] = Math.min(least[hash], mixed(run, hash));
            }
        }
        return least;
    }

    private static List<Integer> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<Integer> words = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(begin))) {
                words.add(text.substring(begin, end).toLowerCase(Locale.ROOT).hashCode());
            }
            begin = end;
        }
        return words;
    }

    /** A hash function for each {@code number}; the finaliser of MurmurHash3 spreads the bits. */
    private static int mixed(int value, int number) {
        int mixed = value ^ (number * 0x9E3779B9);
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
