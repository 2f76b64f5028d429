package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.edit.SampleCorpus.ANI;
import static org.peristiwa.edit.SampleCorpus.GOLD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.LayerKey;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.Verb;
import org.peristiwa.edit.correction.EarlierText;
import org.peristiwa.edit.correction.Emptied;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.ArticleText;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

class AnyCorrectionTest {

    private static final List<String> WORDS = List.of("", "x", "Menteri", "bertemu 😀", "é", "Duta", "di", " ");

    @Property(tries = 150)
    void given_random_layers_when_words_are_corrected_then_what_they_do_not_touch_reads_as_before_and_undo_is_exact(
            @ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        fill(desk.session, random);
        List<EObject> start = desk.snapshot();
        ArticleText text = desk.session.text("rapat");
        int done = desk.session.history().done().size();
        for (int i = 0; i < 8; i++) {
            correct(desk, random);
            desk.verify();
        }
        List<EObject> end = desk.snapshot();
        String corrected = desk.session.text("rapat").content();
        int steps = desk.session.history().done().size() - done;
        for (int i = 0; i < steps; i++) {
            desk.session.history().undo();
            desk.verify();
        }
        assertThat(EcoreUtil.equals(desk.snapshot(), start)).isTrue();
        assertThat(desk.session.text("rapat").content()).isEqualTo(text.content());
        for (int i = 0; i < steps; i++) {
            desk.session.history().redo();
        }
        desk.verify();
        assertThat(EcoreUtil.equals(desk.snapshot(), end)).isTrue();
        assertThat(desk.session.text("rapat").content()).isEqualTo(corrected);
    }

    private static void correct(Desk desk, Random random) {
        CorpusSession session = desk.session;
        ArticleText text = session.text("rapat");
        Span words = extent(random, text).hull();
        Map<Mention, String> untouched = new LinkedHashMap<>();
        for (LayerKey key : List.of(ANI, GOLD)) {
            for (Mention mention : session.index(session.openLayer(key)).mentions()) {
                if (!mention.getExtent().overlaps(words)) {
                    untouched.put(mention, text.slice(mention.getExtent(), "|"));
                }
            }
        }
        Emptied emptied = random.nextBoolean() ? Emptied.REFUSE : Emptied.RELEASE;
        try {
            session.execute(new CorrectText(ANI, words, WORDS.get(random.nextInt(WORDS.size())), emptied));
        } catch (EditException refused) {
            assertThat(session.text("rapat").content()).isEqualTo(text.content());
        }
        ArticleText now = session.text("rapat");
        untouched.forEach((mention, covered) ->
                assertThat(now.slice(mention.getExtent(), "|")).isEqualTo(covered));
    }

    @Property(tries = 150)
    void given_a_layer_of_before_the_corrections_when_brought_up_to_date_then_it_is_as_if_it_had_been_open(
            @ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        fill(desk.session, random);
        Layer stale = EcoreUtil.copy(desk.layer);
        for (int i = 0; i < 4; i++) {
            try {
                Span words = extent(random, desk.session.text("rapat")).hull();
                desk.session.execute(new CorrectText(ANI, words, WORDS.get(random.nextInt(WORDS.size()))));
            } catch (EditException refused) {
                // leaves nothing of some annotation, or changes nothing
            }
        }
        String today = desk.session.article("rapat").orElseThrow().getTextHash();
        if (today.equals(stale.getTextHash())) {
            return;
        }
        EarlierText earlier = EarlierText.with(
                        stale.getTextHash(), desk.session.article("rapat").orElseThrow(), desk.session.text("rapat"))
                .orElseThrow();
        assertThat(earlier.text().content()).isEqualTo(SampleCorpus.TEXT);
        assertThat(earlier.bringUpToDate(stale, today)).isEmpty();
        List<String> expected = new ArrayList<>();
        desk.layer.getAnnotations().forEach(one -> expected.add(written(one)));
        List<String> found = new ArrayList<>();
        stale.getAnnotations().forEach(one -> found.add(written(one)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(stale.getTextHash()).isEqualTo(today);
    }

    private static String written(EObject annotation) {
        return annotation instanceof Mention mention ? mention.getId() + " " + mention.getExtent() : "";
    }

    private static void fill(CorpusSession session, Random random) {
        ArticleText text = session.text("rapat");
        for (int i = 0; i < 25; i++) {
            LayerKey key = random.nextBoolean() ? ANI : GOLD;
            Extent extent = extent(random, text);
            Verb<?> verb =
                    switch (random.nextInt(3)) {
                        case 0 -> new MarkEvent(key, "Meet", extent);
                        case 1 ->
                            new AddAttribution(
                                    key, ReportParts.NONE.withCue(extent).withContent(extent(random, text)));
                        default -> new MarkEntity(key, "Person", extent);
                    };
            session.execute(verb);
        }
    }

    private static Extent extent(Random random, ArticleText text) {
        int begin = boundary(text, random.nextInt(text.length()));
        int end = boundary(text, Math.min(text.length(), begin + 1 + random.nextInt(12)));
        end = end > begin ? end : begin + 2;
        int second = boundary(text, Math.min(text.length(), end + random.nextInt(6)));
        int secondEnd = boundary(text, Math.min(text.length(), second + 2));
        Extent extent = second >= end && secondEnd > second && random.nextInt(4) == 0
                ? Extent.of(List.of(new Span(begin, end), new Span(second, secondEnd)))
                : Extent.of(begin, end);
        return random.nextInt(3) == 0 ? extent.withHead(extent.pieces().get(0)) : extent;
    }

    private static int boundary(ArticleText text, int offset) {
        return text.isBoundary(offset) ? offset : offset - 1;
    }
}
