package org.peristiwa.edit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.layer.AttributeValue;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.text.ArticleText;

/**
 * Asks for mentions. Every part that is not null has to hold.
 *
 * @param scope in which layers
 * @param kind what sort of mentions, or null
 * @param words what they cover, pieces of a discontinuous one joined by a space, or null
 * @param matchCase whether capitals have to be the same
 * @param type id of exactly their type, or null
 * @param attribute id of an attribute, or null
 * @param value a value that it has to have, or null for any
 */
public record MentionQuery(
        LayerScope scope,
        @Nullable FillerKind kind,
        @Nullable String words,
        boolean matchCase,
        @Nullable String type,
        @Nullable String attribute,
        @Nullable String value) {

    /** All mentions of some layers, to be narrowed. */
    public static MentionQuery in(LayerScope scope) {
        return new MentionQuery(scope, null, null, true, null, null, null);
    }

    public MentionQuery ofKind(FillerKind wanted) {
        return new MentionQuery(scope, wanted, words, matchCase, type, attribute, value);
    }

    public MentionQuery covering(String wanted, boolean sameCase) {
        return new MentionQuery(scope, kind, wanted, sameCase, type, attribute, value);
    }

    public MentionQuery ofType(String wanted) {
        return new MentionQuery(scope, kind, words, matchCase, wanted, attribute, value);
    }

    public MentionQuery with(String wantedAttribute, @Nullable String wantedValue) {
        return new MentionQuery(scope, kind, words, matchCase, type, wantedAttribute, wantedValue);
    }

    /**
     * Looks for them, layer by layer, loading those that are not open; nothing is changed.
     *
     * @return by layer, then in text order
     * @throws CancelledEditException if it is cancelled
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public List<MentionMatch> find(CorpusSession session, BulkProgress progress) {
        @Nullable WordMatch match = words == null || words.isBlank() ? null : new WordMatch(words, matchCase);
        List<LayerKey> keys = session.reading(() -> scope.in(session));
        List<MentionMatch> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            LayerKey key = keys.get(i);
            progress.step(key.article(), i, keys.size());
            session.reading(
                    () -> session.layer(key).map(layer -> found.addAll(in(session, key, session.index(layer), match))));
        }
        return found;
    }

    private List<MentionMatch> in(CorpusSession session, LayerKey key, LayerIndex index, @Nullable WordMatch match) {
        ArticleText text = session.text(key.article());
        List<Mention> all = new ArrayList<>(index.mentions());
        index.events().stream().filter(event -> event.getExtent() == null).forEach(all::add);
        return all.stream()
                .filter(this::holds)
                .filter(mention -> match == null || covers(mention, text, match))
                .map(mention -> MentionMatch.of(key, mention, text))
                .toList();
    }

    private static boolean covers(Mention mention, ArticleText text, WordMatch match) {
        return mention.getExtent() != null && match.matches(text.slice(mention.getExtent(), " "));
    }

    private boolean holds(Mention mention) {
        return (kind == null || kind == TypeKind.ofMention(mention))
                && (type == null || type.equals(mention.getType()))
                && (attribute == null || mention.getAttributes().stream().anyMatch(this::holds));
    }

    private boolean holds(AttributeValue one) {
        return Objects.equals(attribute, one.getAttribute())
                && (value == null || one.getValues().contains(value));
    }
}
