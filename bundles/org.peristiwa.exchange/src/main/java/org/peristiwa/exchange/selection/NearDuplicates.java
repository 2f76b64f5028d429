package org.peristiwa.exchange.selection;

import java.nio.ByteBuffer;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peristiwa.shelf.Shelf;
import org.peristiwa.shelf.ShelvedList;
import org.peristiwa.text.ArticleText;

/**
 * Finds articles that say nearly the same, such as two issues of one agency report. One in the training data and
 * another in the test data would let a model be tested on what it has seen.
 *
 * <p>Two articles count as near duplicates when of all runs of {@value #RUN} words in either they share at least
 * {@link #SIMILAR}. The share is estimated by MinHash (Broder 1997) of {@value #HASHES} hash functions, and candidates
 * are found by bands of {@value #ROWS} (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3), so the
 * time does not grow with the square of the number of articles. Of very many articles nothing is kept in memory.
 */
public final class NearDuplicates {

    /** The share of runs of words from which on two articles count as near duplicates. */
    public static final double SIMILAR = 0.7;

    private static final int RUN = 4;
    private static final int HASHES = 128;
    private static final int ROWS = 8;
    private static final int BANDS = HASHES / ROWS;

    /** Of a number that says band, hash and article: the article. */
    private static final int ARTICLE_BITS = 28;

    private final Shelf shelf;
    private final ShelvedList<String> articles;
    private final ShelvedList<byte[]> signatures;
    /** For each article and band a number: the band, the hash of that part of the signature, and the article. */
    private final SortedNumbers bands;

    public NearDuplicates() {
        this(new Shelf());
    }

    NearDuplicates(Shelf shelf) {
        this.shelf = shelf;
        this.articles = shelf.list();
        this.signatures = shelf.list();
        this.bands = new SortedNumbers(Math.max(1, shelf.atHand()) * BANDS);
    }

    /**
     * Takes in an article.
     *
     * @throws IllegalStateException if it is more than 268,435,456 articles
     */
    public void add(String article, ArticleText text) {
        int number = articles.size();
        if (number >>> ARTICLE_BITS != 0) {
            throw new IllegalStateException("more articles than can be counted");
        }
        int[] signature = signature(text.content());
        articles.add(article);
        signatures.add(bytesOf(signature));
        for (int band = 0; band < BANDS; band++) {
            long key = Integer.toUnsignedLong(bandKey(signature, band));
            bands.add(((long) band << (ARTICLE_BITS + Integer.SIZE)) | (key << ARTICLE_BITS) | number);
        }
    }

    /** Articles in groups of those that are nearly the same as another one of the group; singles are groups of one. */
    public ArticleGroups groups() {
        ArticleGroups.Joining groups = new ArticleGroups.Joining(articles, shelf);
        Candidates candidates = new Candidates(groups);
        bands.forEach(candidates::take);
        return groups.joined();
    }

    /** Articles with the same hash of a band, as they come one behind the other. */
    private final class Candidates {
        private final ArticleGroups.Joining groups;
        private long band;
        /** Of those with equal signatures the first. */
        private int[] alike = new int[16];

        private int count;

        Candidates(ArticleGroups.Joining groups) {
            this.groups = groups;
        }

        void take(long number) {
            if (number >>> ARTICLE_BITS != band) {
                band = number >>> ARTICLE_BITS;
                count = 0;
            }
            take((int) (number & ((1 << ARTICLE_BITS) - 1)));
        }

        private void take(int article) {
            if (count > 0) {
                byte[] signature = signatures.get(article);
                for (int i = 0; i < count; i++) {
                    double similarity = similarity(signatures.get(alike[i]), signature);
                    if (similarity >= SIMILAR) {
                        groups.join(alike[i], article);
                    }
                    if (similarity == 1) {
                        return;
                    }
                }
            }
            if (count == alike.length) {
                alike = Arrays.copyOf(alike, 2 * count);
            }
            alike[count] = article;
            count++;
        }
    }

    private static double similarity(byte[] one, byte[] other) {
        ByteBuffer first = ByteBuffer.wrap(one);
        ByteBuffer second = ByteBuffer.wrap(other);
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += first.getInt() == second.getInt() ? 1 : 0;
        }
        return same / (double) HASHES;
    }

    private static byte[] bytesOf(int[] signature) {
        ByteBuffer bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
        bytes.asIntBuffer().put(signature);
        return bytes.array();
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
