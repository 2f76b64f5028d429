package org.peristiwa.edit.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.edit.SampleCorpus.ANI;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.ReplaceLayerContent;
import org.peristiwa.model.layer.Entity;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;
import org.peristiwa.model.layer.LayerFactory;
import org.peristiwa.model.layer.Mention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

class LayerIndexTest {

    private static final int LENGTH = SampleCorpus.TEXT.length();

    /** The index against a search through all. */
    @Property(tries = 100)
    void given_any_mentions_when_searched_then_the_index_finds_what_a_scan_finds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        Random random = new Random(seed);
        CorpusSession session = SampleCorpus.open();
        LayerIndex index = session.index(session.openLayer(ANI));
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(session.execute(new MarkEntity(ANI, "Person", extent(random))));
            if (random.nextInt(4) == 0) {
                session.execute(new ChangeExtent(all.get(random.nextInt(all.size())), extent(random)));
            }
            if (random.nextInt(6) == 0) {
                session.execute(new DeleteAnnotations(all.remove(random.nextInt(all.size()))));
            }
        }
        all.sort(AnnotationOrder.INSTANCE);
        assertThat(index.mentions()).isEqualTo(all);
        for (int i = 0; i < 20; i++) {
            Span span = extent(random).hull();
            assertSearches(index, all, span);
        }
    }

    private static void assertSearches(LayerIndex index, List<Mention> all, Span span) {
        assertThat(index.overlapping(span))
                .isEqualTo(
                        all.stream().filter(m -> m.getExtent().overlaps(span)).toList());
        assertThat(index.hullOverlapping(span))
                .isEqualTo(all.stream()
                        .filter(m -> m.getExtent().hull().overlaps(span))
                        .toList());
        int offset = span.begin();
        assertThat(index.at(offset))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(m -> m.getExtent().contains(offset)).toList())
                .isSortedAccordingTo(
                        Comparator.comparingInt(m -> m.getExtent().hull().length()));
        assertThat(index.exactly(Extent.of(span)))
                .isEqualTo(all.stream()
                        .filter(m -> m.getExtent().pieces().equals(List.of(span)))
                        .toList());
        assertThat(index.nextMention(offset))
                .isEqualTo(
                        all.stream().filter(m -> m.getExtent().begin() > offset).findFirst());
        assertThat(index.previousMention(offset))
                .isEqualTo(
                        all.stream().filter(m -> m.getExtent().begin() < offset).reduce((first, second) -> second));
    }

    private static Extent extent(Random random) {
        int begin = random.nextInt(LENGTH - 30);
        if (SampleCorpus.TEXT.indexOf("😀") + 1 == begin) {
            begin--;
        }
        int end =
                Math.min(SampleCorpus.TEXT.indexOf("😀"), begin + 1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 5));
        if (end <= begin) {
            return Extent.of(0, 5);
        }
        return end - begin > 3 && random.nextInt(4) == 0
                ? Extent.of(List.of(new Span(begin, begin + 1), new Span(end - 1, end)))
                : Extent.of(begin, end);
    }

    /** A layer of 100,000 mentions in which one entity fills 10,000 roles: no verb may look through it. */
    @Test
    void given_a_hundred_thousand_mentions_when_verbs_are_done_anywhere_then_each_takes_no_time() {
        CorpusSession session = SampleCorpus.open(SampleCorpus.storage("kata ".repeat(200_000)));
        Layer content = LayerFactory.eINSTANCE.createLayer();
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            EntityMention mention = LayerFactory.eINSTANCE.createEntityMention();
            mention.setId("m" + i);
            mention.setType("Person");
            mention.setExtent(Extent.of(i * 10, i * 10 + 4));
            mentions.add(mention);
        }
        Entity everybody = LayerFactory.eINSTANCE.createEntity();
        everybody.setId("everybody");
        everybody.getMentions().addAll(mentions.subList(0, 10_000));
        content.getAnnotations().addAll(mentions);
        content.getAnnotations().add(everybody);
        session.execute(new ReplaceLayerContent(ANI, content));
        round(session, mentions, everybody, 300);
        long start = System.nanoTime();
        round(session, mentions, everybody, 300);
        long microsecondsEach = (System.nanoTime() - start) / 300 / 7 / 1000;
        System.err.println("US " + microsecondsEach);
        assertThat(microsecondsEach).as("microseconds a verb").isLessThan(1000);
    }

    private static void round(CorpusSession session, List<EntityMention> mentions, Entity everybody, int times) {
        LayerIndex index = session.index(session.openLayer(ANI));
        for (int i = 0; i < times; i++) {
            int at = i * 3_000 % 990_000;
            EventMention event = session.execute(new MarkEvent(ANI, "Meet", Extent.of(at + 5, at + 9)));
            session.execute(new AddArgument(event, "Participant", everybody));
            EntityMention mention = session.execute(new MarkEntity(ANI, "Person", Extent.of(at + 5, at + 9)));
            session.execute(new JoinCluster(mention, everybody));
            session.execute(new ChangeExtent(mention, Extent.of(at, at + 9)));
            assertThat(index.at(at + 6)).containsExactly(event, mention);
            session.execute(new DeleteAnnotations(List.of(event, mention)));
            session.history().undo();
            assertThat(index.clustersOf(mention)).containsExactly(everybody);
            session.history().redo();
        }
        assertThat(index.size()).isEqualTo(mentions.size() + 1);
    }
}
