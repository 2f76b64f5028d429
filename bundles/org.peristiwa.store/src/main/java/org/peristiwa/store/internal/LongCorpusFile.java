package org.peristiwa.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.peristiwa.model.corpus.Article;
import org.peristiwa.model.corpus.Corpus;

/**
 * Reads the file of a corpus that lists very many articles, article by article: neither the file nor all its articles are
 * ever in memory at once. It reads what is as {@link XmiWriter} writes it and sound. Of anything else it says nothing: that
 * is for the reading of the whole file, which finds the place.
 */
final class LongCorpusFile {

    private static final byte[] OPENING = ascii("  <articles");
    private static final byte[] CLOSING = ascii("  </articles>\n");
    private static final byte[] EMPTY = ascii("/>\n");

    private final ByteLines lines;
    private final int atHand;
    private final RepeatedStrings repeated = new RepeatedStrings();
    private final CorpusFault.OfArticles faults = new CorpusFault.OfArticles();

    private LongCorpusFile(InputStream in, int atHand) {
        lines = new ByteLines(in);
        this.atHand = atHand;
    }

    private static byte[] ascii(String characters) {
        return characters.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The corpus; empty where its file is not as this program writes it, or the corpus not sound.
     *
     * @param atHand how many articles are in memory at most
     */
    static Optional<Corpus> read(InputStream in, int atHand) throws IOException {
        try {
            return Optional.of(new LongCorpusFile(in, atHand).corpus());
        } catch (OtherFormException e) {
            return Optional.empty();
        }
    }

    private Corpus corpus() throws IOException, OtherFormException {
        Corpus corpus = ListedArticles.emptyCorpus(atHand);
        ListedArticles articles = (ListedArticles) corpus.getArticles();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (startsWith(line, OPENING)) {
                byte[] row = row(line);
                Article article = WrittenForm.article(row, repeated);
                if (faults.next(article).isPresent()) {
                    throw new OtherFormException();
                }
                articles.append(article, row);
            } else {
                rest.writeBytes(line);
            }
        }
        Corpus allElse = (Corpus) WrittenForm.read(rest.toByteArray(), ClassForm.of(Corpus.class), FileForms.KNOWN)
                .orElseThrow(OtherFormException::new);
        if (CorpusFault.of(allElse).isPresent()) {
            throw new OtherFormException();
        }
        ListedArticles.move(allElse, corpus);
        return corpus;
    }

    /** All lines of the article whose first this is. */
    private byte[] row(byte[] first) throws IOException, OtherFormException {
        if (endsWith(first, EMPTY)) {
            return first;
        }
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        byte[] line = first;
        while (line != null) {
            row.writeBytes(line);
            if (Arrays.equals(line, CLOSING)) {
                return row.toByteArray();
            }
            line = lines.next();
        }
        throw new OtherFormException();
    }

    private static boolean startsWith(byte[] line, byte[] beginning) {
        return line.length >= beginning.length
                && Arrays.equals(line, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean endsWith(byte[] line, byte[] end) {
        return line.length >= end.length
                && Arrays.equals(line, line.length - end.length, line.length, end, 0, end.length);
    }
}
