package org.peristiwa.ui.article.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.bulk.BulkProgress;
import org.peristiwa.edit.bulk.LayerScope;
import org.peristiwa.edit.bulk.MentionQuery;
import org.peristiwa.edit.bulk.Occurrence;
import org.peristiwa.edit.bulk.OccurrenceQuery;
import org.peristiwa.model.schema.FillerKind;
import org.peristiwa.ui.rows.Row;
import org.peristiwa.ui.rows.Rows;

/** The places where some words stand, with a tick at those that are to be marked. */
final class Hits implements Rows {

    /** Where words stand, and whether they are marked already. */
    record Hit(Occurrence place, boolean marked) {}

    private final List<Hit> hits;
    private final boolean[] ticked;
    private final boolean manyArticles;

    private Hits(List<Hit> hits, boolean manyArticles) {
        this.hits = hits;
        this.manyArticles = manyArticles;
        this.ticked = new boolean[hits.size()];
        tickAll(true);
    }

    static Hits none() {
        return new Hits(List.of(), false);
    }

    /**
     * Looks for words in one layer, or in all articles of its annotator. Any thread.
     *
     * @throws org.peristiwa.edit.EditException if there are no words, or it is cancelled
     */
    static Hits find(
            CorpusSession session,
            LayerKey layer,
            boolean allArticles,
            String words,
            boolean matchCase,
            FillerKind kind,
            BulkProgress progress) {
        String article = allArticles ? null : layer.article();
        List<Hit> hits = new ArrayList<>();
        new OccurrenceQuery(layer.annotator(), article, words, matchCase, kind)
                .find(session, progress)
                .forEach(place -> hits.add(new Hit(place, false)));
        MentionQuery.in(new LayerScope(layer.annotator(), article))
                .ofKind(kind)
                .covering(words, matchCase)
                .find(session, progress)
                .stream()
                .filter(match -> match.mention().getExtent() != null)
                .map(match -> new Occurrence(
                        match.layer(),
                        match.mention().getExtent().hull(),
                        match.before(),
                        match.words(),
                        match.after()))
                .forEach(place -> hits.add(new Hit(place, true)));
        List<String> order = session.reading(() -> session.corpus().getArticles().stream()
                .map(each -> each.getId())
                .toList());
        hits.sort(Comparator.comparingInt(
                        (Hit hit) -> order.indexOf(hit.place().layer().article()))
                .thenComparing(hit -> hit.place().span()));
        return new Hits(hits, allArticles);
    }

    /** Those that are ticked. */
    List<Occurrence> chosen() {
        List<Occurrence> chosen = new ArrayList<>();
        for (int i = 0; i < ticked.length; i++) {
            if (ticked[i]) {
                chosen.add(hits.get(i).place());
            }
        }
        return chosen;
    }

    int chosenCount() {
        int count = 0;
        for (boolean one : ticked) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** What is marked already is never ticked: it would be marked twice. */
    void tickAll(boolean on) {
        for (int i = 0; i < ticked.length; i++) {
            ticked[i] = on && !hits.get(i).marked();
        }
    }

    void toggle(int index) {
        ticked[index] = !ticked[index] && !hits.get(index).marked();
    }

    @Override
    public int size() {
        return hits.size();
    }

    @Override
    public Row at(int index) {
        Occurrence place = hits.get(index).place();
        String left = place.before().length() <= 40
                ? place.before()
                : place.before().substring(place.before().length() - 40);
        boolean marked = hits.get(index).marked();
        Row.Mark mark = marked ? Row.Mark.LOCKED : (ticked[index] ? Row.Mark.TICKED : Row.Mark.UNTICKED);
        List<String> cells = new ArrayList<>(List.of(left.stripLeading() + "⟦" + place.words() + "⟧" + place.after()));
        cells.add(manyArticles ? place.layer().article() : "");
        return new Row(cells, 0, mark, marked ? Row.Tone.QUIET : Row.Tone.PLAIN, null);
    }
}
