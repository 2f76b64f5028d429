package org.peristiwa.exchange.conll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peristiwa.exchange.AnnotatedDocument;
import org.peristiwa.exchange.InputFormatException;
import org.peristiwa.exchange.LossSink;
import org.peristiwa.exchange.LossWords;
import org.peristiwa.exchange.conll.ConlluSentence.Row;
import org.peristiwa.exchange.conll.EntityReading.Mentioned;
import org.peristiwa.exchange.jsonl.TextLines;
import org.peristiwa.exchange.parts.LayerDraft;
import org.peristiwa.exchange.parts.LeftOut;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;
import org.peristiwa.words.Message;

/** Makes an article and a layer of the lines of one document. */
final class ConlluDocument {

    /** Columns that the model has no place for. */
    private static final Map<Integer, Message> COLUMNS = Map.of(
            2, ConllWords.of("leftOut.lemmas"),
            3, ConllWords.of("leftOut.upos"),
            4, ConllWords.of("leftOut.xpos"),
            5, ConllWords.of("leftOut.features"),
            7, ConllWords.of("leftOut.dependencies"),
            8, ConllWords.of("leftOut.enhanced"));

    private static final Set<String> READ =
            Set.of("Entity", "SpaceAfter", "SpacesAfter", "SpacesBefore", "SpacesInToken");

    private final Path file;
    private final String annotator;
    private final LossSink sink;
    private final List<ConlluSentence> sentences = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();
    private List<String> fields;

    /** @param fields of a mention, where the document does not name them itself */
    ConlluDocument(Path file, String annotator, List<String> fields, LossSink sink) {
        this.file = file;
        this.annotator = annotator;
        this.fields = fields;
        this.sink = sink;
    }

    /** The fields that hold from here on in the file. */
    List<String> fields() {
        return fields;
    }

    /** @param otherwise what it is called where its lines do not say */
    AnnotatedDocument read(List<TextLines.Line> lines, String otherwise) throws InputFormatException {
        ConlluSentence sentence = new ConlluSentence(file);
        for (TextLines.Line line : lines) {
            if (!line.text().isBlank()) {
                sentence.line(line);
            } else if (!sentence.isEmpty()) {
                add(sentence);
                sentence = new ConlluSentence(file);
            }
        }
        if (!sentence.isEmpty()) {
            add(sentence);
        }
        if (sentences.isEmpty()) {
            TextLines.Line first = lines.get(0);
            throw new InputFormatException(file, first.number(), 1, first.text(), ConllWords.of("wrong.noWords"));
        }
        ConlluText text = new ConlluText(sentences);
        String name = sentences.get(0).comments.getOrDefault("newdoc id", "");
        LayerDraft draft = new LayerDraft(name.isEmpty() ? otherwise : name, text.text(sentences.get(0)), annotator);
        mentions(text, draft);
        tellLosses(draft);
        return draft.document();
    }

    private void add(ConlluSentence sentence) throws InputFormatException {
        sentence.end();
        sentences.add(sentence);
        String global = sentence.comments.get(ConlluFormat.GLOBAL);
        if (global != null) {
            fields = List.of(global.split("-", -1));
        }
    }

    private void mentions(ConlluText text, LayerDraft draft) throws InputFormatException {
        Map<String, List<Mention>> entities = new LinkedHashMap<>();
        for (ConlluSentence sentence : sentences) {
            List<Row> words = ConlluText.words(sentence);
            for (Mentioned mentioned : new EntityReading(fields).read(words)) {
                entities.computeIfAbsent(mentioned.entity(), id -> new ArrayList<>())
                        .add(mention(mentioned, words, text, draft));
            }
        }
        entities.values().stream().filter(mentions -> mentions.size() > 1).forEach(draft::cluster);
    }

    private static Mention mention(Mentioned mentioned, List<Row> words, ConlluText text, LayerDraft draft)
            throws InputFormatException {
        Map<String, String> other = MentionFields.read(mentioned.field("other"));
        String coarse = mentioned.field("etype");
        String type = other.getOrDefault(MentionFields.TYPE, coarse);
        Extent extent = extent(mentioned, words, text, other);
        Mention mention =
                switch (coarse) {
                    case EntityTypes.EVENT -> draft.event(type, extent);
                    case EntityTypes.TIME -> draft.time(type, extent);
                    case EntityTypes.NUMBER -> draft.value(type, extent);
                    default -> draft.entity(type, extent);
                };
        mention.setSourceId(mentioned.entity());
        if (mention instanceof EntityMention entity) {
            LayerDraft.level(entity, other.getOrDefault(MentionFields.LEVEL, ""));
        }
        return mention;
    }

    private static Extent extent(Mentioned mentioned, List<Row> words, ConlluText text, Map<String, String> other)
            throws InputFormatException {
        List<Span> own = new ArrayList<>();
        List<Span> pieces = new ArrayList<>();
        for (int[] run : mentioned.runs()) {
            Span first = text.span(words.get(run[0]));
            Span last = text.span(words.get(run[1]));
            for (int word = run[0]; word <= run[1]; word++) {
                Span span = text.span(words.get(word));
                if (span == null) {
                    throw mentioned.at().wrong(mentioned.entity(), ConllWords.of("wrong.emptyNode"));
                }
                own.add(span);
            }
            if (first != null && last != null) {
                pieces.add(new Span(first.begin(), last.end()));
            }
        }
        // Pieces that are words of one token which the words do not add up to have the same place.
        Extent extent = Extent.of(apart(pieces));
        String head = mentioned.field("head");
        if (head.isEmpty() || "no".equals(other.get(MentionFields.NO_HEAD))) {
            return extent;
        }
        if (!head.matches("[1-9][0-9]{0,8}") || Integer.parseInt(head) > own.size()) {
            throw mentioned.at().wrong(head, ConllWords.of("wrong.head", own.size()));
        }
        return extent.withHead(own.get(Integer.parseInt(head) - 1));
    }

    private static List<Span> apart(List<Span> pieces) {
        List<Span> apart = new ArrayList<>();
        for (Span piece : pieces) {
            Span before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (before != null && piece.begin() < before.end()) {
                apart.set(apart.size() - 1, new Span(before.begin(), Math.max(before.end(), piece.end())));
            } else {
                apart.add(piece);
            }
        }
        return apart;
    }

    private void tellLosses(LayerDraft draft) {
        for (ConlluSentence sentence : sentences) {
            leftOut.add(ConllWords.of("leftOut.emptyNodes"), sentence.emptyNodes);
            ConlluText.words(sentence).forEach(this::count);
        }
        leftOut.tell(
                ConlluFormat.DESCRIPTION.id() + ".words",
                annotator,
                draft.article().getId(),
                sink);
    }

    private void count(Row row) {
        COLUMNS.forEach((column, what) -> {
            if (!row.columns().get(column).equals("_")) {
                leftOut.add(what);
            }
        });
        for (String key : row.misc().keySet()) {
            if (!READ.contains(key)) {
                leftOut.add(key.length() > 40 ? ConllWords.of("leftOut.otherKeys") : LossWords.of("of", key));
            }
        }
    }
}
