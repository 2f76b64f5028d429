package org.peristiwa.exchange.conll;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.jsonl.JsonPlace;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.LayerDraft;
import org.peristiwa.exchange.tokens.TokenRange;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.words.Localised;

/** Makes an article and a layer of the lines of one document. */
final class Conll2012Document {

    /** The type of a mention that no name says the type of. */
    static final String UNTYPED = "Mention";

    private static final Pattern BEGIN = Pattern.compile("#begin document \\((.*)\\)(?:; *part *(\\d{1,9}))?;?\\s*");
    private static final Pattern LINK = Pattern.compile("(\\()?(\\d{1,9})(\\))?");

    private record Open(String name, int token, JsonPlace at) {}

    private final Path file;
    private final String annotator;
    private final JoinedTokens tokens = new JoinedTokens();
    private final Deque<Open> names = new ArrayDeque<>();
    private final Map<TokenRange, String> typed = new LinkedHashMap<>();
    private final Map<Integer, Deque<Open>> open = new HashMap<>();
    private final Map<Integer, List<TokenRange>> chains = new TreeMap<>();
    private String name;

    /** @param otherwise what it is called where its lines do not say */
    Conll2012Document(Path file, String annotator, String otherwise) {
        this.file = file;
        this.annotator = annotator;
        this.name = otherwise;
    }

    AnnotatedDocument read(List<TextLines.Line> lines) throws InputFormatException {
        for (TextLines.Line line : lines) {
            String text = line.text();
            if (text.isBlank()) {
                tokens.endSentence();
            } else if (text.startsWith("#")) {
                comment(line);
            } else {
                token(line);
            }
        }
        tokens.endSentence();
        requireClosed(names);
        for (Deque<Open> chain : open.values()) {
            requireClosed(chain);
        }
        return layer();
    }

    private static void requireClosed(Deque<Open> rest) throws InputFormatException {
        if (!rest.isEmpty()) {
            throw rest.peek().at().wrong(rest.peek().name(), ConllWords.of("wrong.openInDocument"));
        }
    }

    private void comment(TextLines.Line line) throws InputFormatException {
        if (!line.text().startsWith(Conll2012Format.BEGIN)) {
            return;
        }
        Matcher begin = BEGIN.matcher(line.text());
        if (!begin.matches() || begin.group(1).isBlank()) {
            throw new InputFormatException(file, line.number(), 1, line.text(), ConllWords.of("wrong.begin"));
        }
        int part = begin.group(2) == null ? 0 : Integer.parseInt(begin.group(2));
        name = part == 0 ? begin.group(1) : begin.group(1) + "-part-" + part;
    }

    private void token(TextLines.Line line) throws InputFormatException {
        String[] columns = line.text().strip().split("[ \t]+", -1);
        if (columns.length <= Conll2012Format.WORD + 1) {
            throw new InputFormatException(file, line.number(), 1, line.text(), ConllWords.of("wrong.columns2012"));
        }
        int token = tokens.size();
        tokens.token(columns[Conll2012Format.WORD]);
        String links = columns[columns.length - 1];
        JsonPlace at = new JsonPlace(file, line.number(), line.text().lastIndexOf(links) + 1);
        if (columns.length > Conll2012Format.NAMES + 1) {
            name(columns[Conll2012Format.NAMES], token, new JsonPlace(file, line.number(), 1));
        }
        if (!links.equals("-") && !links.equals("_")) {
            for (String link : links.split("\\|", -1)) {
                link(link, token, at);
            }
        }
    }

    private void name(String column, int token, JsonPlace at) throws InputFormatException {
        int i = 0;
        while (i < column.length()) {
            char c = column.charAt(i);
            if (c == '(') {
                int end = i + 1;
                while (end < column.length() && "(*)".indexOf(column.charAt(end)) < 0) {
                    end++;
                }
                names.push(new Open(column.substring(i + 1, end), token, at));
                i = end;
                continue;
            }
            if (c == ')') {
                if (names.isEmpty()) {
                    throw at.wrong(column, ConllWords.of("wrong.nameEnd"));
                }
                Open begun = names.pop();
                typed.putIfAbsent(new TokenRange(begun.token(), token + 1), begun.name());
            }
            i++;
        }
    }

    private void link(String link, int token, JsonPlace at) throws InputFormatException {
        Matcher matcher = LINK.matcher(link);
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
            throw at.wrong(link, ConllWords.of("wrong.chains"));
        }
        int number = Integer.parseInt(matcher.group(2));
        Deque<Open> stack = open.computeIfAbsent(number, any -> new ArrayDeque<>());
        if (matcher.group(1) != null) {
            stack.push(new Open(link, token, at));
        }
        if (matcher.group(3) != null) {
            if (stack.isEmpty()) {
                throw at.wrong(link, ConllWords.of("wrong.mentionEnd"));
            }
            chains.computeIfAbsent(number, any -> new ArrayList<>())
                    .add(new TokenRange(stack.pop().token(), token + 1));
        }
    }

    private AnnotatedDocument layer() throws InputFormatException {
        LayerDraft draft;
        try {
            draft = new LayerDraft(name, tokens.text(), annotator);
        } catch (IllegalArgumentException e) {
            throw new InputFormatException(file, ConllWords.of("wrong.document", name, Localised.told(e)));
        }
        for (Map.Entry<Integer, List<TokenRange>> chain : chains.entrySet()) {
            List<Mention> members = new ArrayList<>();
            for (TokenRange range : chain.getValue()) {
                EntityMention mention = mention(draft, range, typed.getOrDefault(range, UNTYPED));
                mention.setSourceId(String.valueOf(chain.getKey()));
                members.add(mention);
            }
            if (members.size() > 1) {
                draft.cluster(members);
            }
        }
        chains.values().forEach(ranges -> ranges.forEach(typed::remove));
        typed.forEach((range, type) -> mention(draft, range, type));
        return draft.document();
    }

    private EntityMention mention(LayerDraft draft, TokenRange range, String type) {
        return draft.entity(type.isEmpty() ? UNTYPED : type, tokens.extent(range.begin(), range.end()));
    }
}
