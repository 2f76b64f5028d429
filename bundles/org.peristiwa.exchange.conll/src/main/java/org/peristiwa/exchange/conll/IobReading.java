package org.peristiwa.exchange.conll;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.TextLines;

/** Reads labelled tokens, an article at a time: the first column is the token, the last one the label. */
final class IobReading implements Closeable {

    /** A labelled run of tokens, counted in the article, end exclusive. */
    record Span(int begin, int end, String type) {}

    /**
     * An article.
     *
     * @param tokens of all sentences
     * @param sentenceEnds for each sentence the index behind its last token
     */
    record Article(List<String> tokens, List<Integer> sentenceEnds, List<Span> spans) {}

    private final TextLines lines;
    private final Path file;
    private boolean begun;
    private boolean ended;

    private List<String> tokens = new ArrayList<>();
    private List<Integer> ends = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private int spanBegin;
    private @Nullable String spanType;

    private IobReading(Path file, TextLines lines) {
        this.file = file;
        this.lines = lines;
    }

    static IobReading open(Path file) throws IOException {
        return new IobReading(file, TextLines.open(file));
    }

    /** The next article, or empty behind the last one; a file without {@code -DOCSTART-} is one article. */
    Optional<Article> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().text();
            if (text.startsWith(IobFormat.DOCUMENT)) {
                boolean hadOne = begun || !tokens.isEmpty();
                begun = true;
                if (hadOne) {
                    return Optional.of(finished());
                }
            } else if (text.isBlank()) {
                endSentence();
            } else {
                token(line.get());
            }
        }
        ended = true;
        return begun || !tokens.isEmpty() ? Optional.of(finished()) : Optional.empty();
    }

    private void token(TextLines.Line line) throws InputFormatException {
        String[] columns = line.text().strip().split("[ \t]+", -1);
        String label = columns[columns.length - 1];
        if (columns.length < 2 || !label.matches("O|[BIESLU]-.+")) {
            throw new InputFormatException(file, line.number(), 1, line.text(), ConllWords.of("wrong.label"));
        }
        char mark = label.charAt(0);
        String type = mark == 'O' ? null : label.substring(2);
        boolean goesOn = type != null && type.equals(spanType) && (mark == 'I' || mark == 'L' || mark == 'E');
        if (!goesOn) {
            endSpan();
            spanBegin = tokens.size();
            spanType = type;
        }
        tokens.add(columns[0]);
        if (mark == 'L' || mark == 'E' || mark == 'U' || mark == 'S') {
            endSpan();
        }
    }

    private void endSpan() {
        if (spanType != null) {
            spans.add(new Span(spanBegin, tokens.size(), spanType));
            spanType = null;
        }
    }

    private void endSentence() {
        endSpan();
        int last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
        if (tokens.size() > last) {
            ends.add(tokens.size());
        }
    }

    private Article finished() {
        endSentence();
        Article article = new Article(tokens, ends, spans);
        tokens = new ArrayList<>();
        ends = new ArrayList<>();
        spans = new ArrayList<>();
        return article;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
