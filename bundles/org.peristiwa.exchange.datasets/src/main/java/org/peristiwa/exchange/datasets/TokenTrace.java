package org.peristiwa.exchange.datasets;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peristiwa.exchange.ErrorWords;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.datasets.EventProjection.Placed;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.JsonValue;
import org.peristiwa.exchange.parts.LayerDocument;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.exchange.tokens.TokenView;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.OffsetMap;
import org.peristiwa.text.OffsetUnit;
import org.peristiwa.text.Span;

/**
 * The way from tokens back to the article, in members that begin with an underscore, which the readers of these formats
 * pass over: {@code _text} is the text; {@code _offsets} has begin and end of each token in turn, in code points; and
 * {@code _surfaces} the words of each run of tokens that is marked, by {@code begin-end} in tokens, ends exclusive.
 */
final class TokenTrace {

    private final ArticleText text;
    private final List<Span> tokens;

    private TokenTrace(ArticleText text, List<Span> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Writes the members for the tokens of {@code window}, counted from its first. */
    static void write(
            JsonGenerator json, LayerDocument document, TokenView view, TokenRange window, Iterable<Placed> marked)
            throws IOException {
        Span hull = window.length() == view.size() ? new Span(0, view.text().length()) : view.span(window);
        ArticleText part = new ArticleText(view.text().slice(hull));
        OffsetMap offsets = new OffsetMap(part);
        json.writeStringField("_article", document.article().getId());
        if (document.article().getLanguage() != null) {
            json.writeStringField("_language", document.article().getLanguage());
        }
        json.writeStringField("_text", part.content());
        json.writeArrayFieldStart("_offsets");
        for (int token = window.begin(); token < window.end(); token++) {
            Span span = view.span(token);
            json.writeNumber(offsets.fromUtf16(span.begin() - hull.begin(), OffsetUnit.CODE_POINT));
            json.writeNumber(offsets.fromUtf16(span.end() - hull.begin(), OffsetUnit.CODE_POINT));
        }
        json.writeEndArray();
        Map<String, String> surfaces = new java.util.TreeMap<>();
        for (Placed each : marked) {
            if (window.contains(each.range())) {
                TokenRange range = each.range().from(window.begin());
                surfaces.put(range.begin() + "-" + range.end(), each.surface());
            }
        }
        json.writeObjectFieldStart("_surfaces");
        for (Map.Entry<String, String> surface : surfaces.entrySet()) {
            json.writeStringField(surface.getKey(), surface.getValue());
        }
        json.writeEndObject();
    }

    /**
     * The text and tokens of a line: as its trace says, or else the tokens with a space between and a line for each
     * sentence.
     *
     * @throws InputFormatException if the trace does not fit the tokens
     */
    static TokenTrace read(JsonValue.Obj line, List<List<String>> sentences) throws InputFormatException {
        Optional<JsonValue> text = line.find("_text");
        return text.isPresent() ? traced(line, text.get(), sentences) : joined(sentences, line.at());
    }

    private static TokenTrace traced(JsonValue.Obj line, JsonValue written, List<List<String>> sentences)
            throws InputFormatException {
        ArticleText text = textOf(written.asText(), written.at());
        OffsetMap offsets = new OffsetMap(text);
        List<JsonValue> bounds = line.list("_offsets");
        List<String> words = sentences.stream().flatMap(List::stream).toList();
        if (bounds.size() != 2 * words.size()) {
            throw line.get("_offsets").at().wrong("", DatasetWords.of("wrong.offsets"));
        }
        List<Span> tokens = new ArrayList<>();
        int length = text.content().codePointCount(0, text.length());
        for (int i = 0; i < words.size(); i++) {
            int begin = bounds.get(2 * i).asNumber();
            int end = bounds.get(2 * i + 1).asNumber();
            if (begin < 0 || end <= begin || end > length) {
                throw bounds.get(2 * i).at().wrong(begin + "-" + end, DatasetWords.of("wrong.noSpan"));
            }
            Span span = new Span(
                    offsets.toUtf16(begin, OffsetUnit.CODE_POINT), offsets.toUtf16(end, OffsetUnit.CODE_POINT));
            if (!text.slice(span).equals(words.get(i))) {
                throw bounds.get(2 * i).at().wrong(words.get(i), ErrorWords.of("textThere", text.slice(span)));
            }
            tokens.add(span);
        }
        return new TokenTrace(text, tokens);
    }

    private static TokenTrace joined(List<List<String>> sentences, JsonPlace at) throws InputFormatException {
        StringBuilder text = new StringBuilder();
        List<Span> tokens = new ArrayList<>();
        for (List<String> sentence : sentences) {
            for (String token : sentence) {
                if (token.isEmpty()) {
                    throw at.wrong("", DatasetWords.of("wrong.emptyToken"));
                }
                boolean beginsLine = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
                text.append(beginsLine ? "" : " ");
                tokens.add(new Span(text.length(), text.length() + token.length()));
                text.append(token);
            }
            text.append('\n');
        }
        return new TokenTrace(textOf(text.toString(), at), tokens);
    }

    private static ArticleText textOf(String content, JsonPlace at) throws InputFormatException {
        try {
            return new ArticleText(content);
        } catch (IllegalArgumentException e) {
            throw at.wrong("", ErrorWords.text(e));
        }
    }

    ArticleText text() {
        return text;
    }

    /** The number of tokens. */
    int size() {
        return tokens.size();
    }

    /**
     * The text from the token {@code begin} to before the token {@code end}.
     *
     * @throws InputFormatException at {@code at} if there are no such tokens
     */
    Extent extent(int begin, int end, JsonPlace at) throws InputFormatException {
        if (begin < 0 || end <= begin || end > tokens.size()) {
            throw at.wrong(begin + "-" + end, ErrorWords.of("noTokens", tokens.size()));
        }
        return Extent.of(tokens.get(begin).begin(), tokens.get(end - 1).end());
    }

    /** Checks runs of tokens that a line of ours has against the words that it says they are. */
    static final class Check {

        private final TokenTrace trace;
        private final Map<String, String> surfaces = new HashMap<>();

        Check(JsonValue.Obj line, List<List<String>> sentences) throws InputFormatException {
            trace = read(line, sentences);
            for (Map.Entry<String, JsonValue> surface :
                    line.get("_surfaces").asObject().members().entrySet()) {
                surfaces.put(surface.getKey(), surface.getValue().asText());
            }
        }

        /** @throws InputFormatException if the run is not one that is marked, or has other words */
        void span(int begin, int end, JsonPlace at) throws InputFormatException {
            String expected = surfaces.get(begin + "-" + end);
            String found = trace.text().slice(trace.extent(begin, end, at), " ");
            if (!found.equals(expected)) {
                throw at.wrong(found, DatasetWords.of("wrong.cover", expected));
            }
        }
    }
}
