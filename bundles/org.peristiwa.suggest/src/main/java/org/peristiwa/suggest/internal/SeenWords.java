package org.peristiwa.suggest.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.index.LayerIndex;
import org.peristiwa.edit.schema.TypeKind;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.suggest.Suggestion;
import org.peristiwa.suggest.SuggestionSource;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Segmentation;
import org.peristiwa.text.Span;
import org.peristiwa.words.Message;

/**
 * The words that are marked in some layers, kept up to date by their steps. Lock order: the session's, then this object's, as a step
 * comes with the session's lock held.
 */
final class SeenWords implements SuggestionSource, CorpusListener {

    /** So many mentions are taken up before whoever waits for the session gets it. */
    private static final int SLICE = 300;

    /** What is longer is not said twice in the same words. */
    private static final int MOST_TOKENS = 12;

    private static final int LONGEST = 120;

    private final CorpusSession session;
    private final ListenerHandle following;
    private final Map<String, WordTable> byAnnotator = new HashMap<>();
    private final Map<LayerKey, Map<String, WordTable.Tally>> counted = new HashMap<>();

    SeenWords(CorpusSession session) {
        this.session = session;
        this.following = session.listen(this);
    }

    @Override
    public void learn(LayerKey key) {
        if (isFollowed(key)) {
            return; // without reading it again where it has been let go of
        }
        Layer layer = session.layer(key).orElse(null);
        if (layer == null) {
            // A layer that comes into being is followed from its first step
            begin(key);
            return;
        }
        session.text(key.article());
        List<Mention> all = session.reading(
                () -> begin(key) ? List.copyOf(session.index(layer).mentions()) : List.of());
        for (int from = 0; from < all.size(); from += SLICE) {
            List<Mention> slice = all.subList(from, Math.min(from + SLICE, all.size()));
            session.reading(() -> {
                slice.forEach(mention -> count(key, mention.getId()));
                return true;
            });
        }
    }

    /** Whether it was not followed before. */
    private synchronized boolean begin(LayerKey key) {
        return counted.putIfAbsent(key, new HashMap<>()) == null;
    }

    private synchronized boolean isFollowed(LayerKey key) {
        return counted.containsKey(key);
    }

    /** Counts a mention as it is now; one that is gone is not counted any more. With the session's lock held. */
    private void count(LayerKey key, String id) {
        Optional<Mention> mention = session.layerInMemory(key)
                .flatMap(layer -> session.index(layer).annotation(id))
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(SeenWords::isOfUse);
        @Nullable
        Wording wording = mention.map(Mention::getExtent)
                .map(extent -> Wording.of(session.text(key.article()), extent.hull()))
                .filter(words -> !words.words().isEmpty())
                .orElse(null);
        synchronized (this) {
            Map<String, WordTable.Tally> tallies = counted.get(key);
            if (tallies == null) {
                return;
            }
            WordTable table = byAnnotator.computeIfAbsent(key.annotator(), annotator -> new WordTable());
            WordTable.Tally before = tallies.remove(id);
            if (before != null) {
                table.takeBack(before);
            }
            if (wording != null) {
                tallies.put(id, table.count(wording, markedAs(mention.orElseThrow())));
            }
        }
    }

    private static boolean isOfUse(Mention mention) {
        Extent extent = mention.getExtent();
        return extent != null
                && mention.getType() != null
                && extent.pieces().size() == 1
                && extent.hull().length() <= LONGEST;
    }

    private static WordTable.Marked markedAs(Mention mention) {
        return new WordTable.Marked(TypeKind.ofMention(mention), mention.getType());
    }

    @Override
    public List<Suggestion> at(LayerKey layer, Span word) {
        Optional<Segmentation> cut = session.segmentationInMemory(layer.article());
        if (cut.isEmpty()) {
            return List.of();
        }
        ArticleText text = session.text(layer.article());
        List<Span> around = around(cut.get(), word);
        List<Suggestion> found = new ArrayList<>();
        synchronized (this) {
            WordTable table = byAnnotator.get(layer.annotator());
            if (table != null) {
                for (Span span : around) {
                    table.most(Wording.of(text, span)).ifPresent(most -> found.add(suggestion(span, most)));
                }
            }
        }
        return found;
    }

    /** Every run of tokens of one sentence that has the word among them. */
    private static List<Span> around(Segmentation cut, Span word) {
        List<Span> runs = new ArrayList<>();
        int at = cut.tokenAt(word.begin());
        int sentence = cut.sentenceAt(word.begin());
        if (at < 0 || sentence < 0) {
            return runs;
        }
        Span bounds = cut.sentences().get(sentence);
        List<Span> tokens = cut.tokens();
        for (int first = at; first >= 0 && at - first < MOST_TOKENS; first--) {
            Span begin = tokens.get(first);
            if (begin.begin() < bounds.begin()) {
                break;
            }
            for (int last = at; last < tokens.size() && last - first < MOST_TOKENS; last++) {
                int end = tokens.get(last).end();
                if (end > bounds.end() || end - begin.begin() > LONGEST) {
                    break;
                }
                runs.add(new Span(begin.begin(), end));
            }
        }
        return runs;
    }

    /** One that was seen once is as likely as not; each further time makes it surer, each other type less sure. */
    private static Suggestion suggestion(Span span, WordTable.Most most) {
        return new Suggestion(
                SameWords.ID,
                most.marked().kind(),
                most.marked().type(),
                Extent.of(span),
                most.times() / (most.all() + 1.0),
                Message.of(SeenWords.class, "sameWords.why", most.times(), most.all()));
    }

    @Override
    public void changed(CorpusChange change) {
        Set<LayerKey> anew = new HashSet<>();
        Map<LayerKey, Set<String>> touched = new HashMap<>();
        if (change.kind() == CorpusChange.Kind.READ_ANEW) {
            anew.addAll(change.layers());
        }
        for (CorpusChange.Part part : change.parts()) {
            if (part instanceof CorpusChange.FeatureChange feature) {
                TouchedMention.by(feature, session)
                        .ifPresent(one -> touched.computeIfAbsent(one.layer(), key -> new HashSet<>())
                                .add(one.id()));
            } else if (part instanceof CorpusChange.LayerAdded added) {
                anew.add(session.keyOf(added.layer()));
            } else if (part instanceof CorpusChange.LayerRemoved removed) {
                anew.add(session.keyOf(removed.layer()));
            } else if (part instanceof CorpusChange.LayerFollowed followed) {
                anew.add(followed.layer());
            }
        }
        anew.stream().filter(this::isFollowed).forEach(this::countAnew);
        touched.forEach((key, ids) -> {
            if (isFollowed(key)) {
                ids.forEach(id -> count(key, id));
            }
        });
    }

    /** Of all mentions that were counted, and of all that there are. */
    private void countAnew(LayerKey key) {
        Set<String> ids = new HashSet<>();
        synchronized (this) {
            ids.addAll(counted.getOrDefault(key, Map.of()).keySet());
        }
        session.layerInMemory(key)
                .map(session::index)
                .map(LayerIndex::mentions)
                .ifPresent(mentions -> mentions.forEach(mention -> ids.add(mention.getId())));
        ids.forEach(id -> count(key, id));
    }

    @Override
    public void close() {
        following.close();
    }
}
