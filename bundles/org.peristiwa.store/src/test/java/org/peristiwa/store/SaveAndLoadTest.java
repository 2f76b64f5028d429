package org.peristiwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.ANI;
import static org.peristiwa.store.Corpora.SEGMENTER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddAttribution;
import org.peristiwa.edit.verbs.AddLink;
import org.peristiwa.edit.verbs.AddNote;
import org.peristiwa.edit.verbs.AddRelation;
import org.peristiwa.edit.verbs.ArticleDetails;
import org.peristiwa.edit.verbs.EditArticleMetadata;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.MarkTime;
import org.peristiwa.edit.verbs.ReportParts;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.edit.verbs.SetConfidence;
import org.peristiwa.edit.verbs.SetTimeValue;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.Extent;
import org.peristiwa.text.Span;

class SaveAndLoadTest {

    /** Every character that XML 1.0 can hold may come, and those that it writes in a special way come often. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "<", "&", "\"", "'", ">", "]]>", "\t", "\n", "\r", " ", "&#x", "\u0085",
                                        "\u2028")),
                        Tuple.of(3, Arbitraries.of("a", "é", "e\u0301", "👩‍👩‍👧", "\ufeff", "\u00a0", "ש", "\ufffd")),
                        Tuple.of(1, Arbitraries.integers().between(0xA0, 0xD7FF).map(Character::toString)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 150)
    void given_any_layer_when_saved_and_loaded_then_it_is_the_same(@ForAll("words") String words, @ForAll long seed)
            throws IOException {
        Path temporary = Files.createTempDirectory("peristiwa-test");
        try {
            Path folder = temporary.resolve("k");
            List<EObject> saved;
            try (CorpusSession session = Corpora.create(folder)) {
                annotate(session, words, new Random(seed));
                session.saveAll();
                saved = snapshot(session);
            }
            try (CorpusSession session = CorpusFolder.open(folder, SEGMENTER)) {
                List<EObject> loaded = snapshot(session);
                assertThat(EcoreUtil.equals(saved, loaded)).as(words).isTrue();
            }
        } finally {
            delete(temporary);
        }
    }

    private static List<EObject> snapshot(CorpusSession session) {
        List<EObject> all = new ArrayList<>(List.of(session.corpus(), session.schema()));
        all.add(session.layer(ANI).orElseThrow());
        return new ArrayList<>(EcoreUtil.copyAll(all));
    }

    private static Extent extent(Random random) {
        List<Span> pieces = new ArrayList<>();
        int at = random.nextInt(10);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int end = at + 1 + random.nextInt(8);
            pieces.add(new Span(at, end));
            at = end + random.nextInt(4);
        }
        Extent extent = Extent.of(pieces);
        return random.nextBoolean() ? extent : extent.withHead(pieces.get(0));
    }

    private static void annotate(CorpusSession session, String words, Random random) {
        session.execute(new EditArticleMetadata("rapat", ArticleDetails.titled(words, "id")));
        List<EntityMention> mentions = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mentions.add(session.execute(new MarkEntity(ANI, words, extent(random))));
            events.add(session.execute(new MarkEvent(ANI, "Meet", extent(random))));
        }
        TimeMention time = session.execute(new MarkTime(ANI, "Date", extent(random)));
        session.execute(new SetTimeValue(time, words, words));
        EventMention event = events.get(random.nextInt(4));
        session.execute(new AddArgument(event, words, mentions.get(random.nextInt(4))));
        session.execute(new AddArgument(event, "Part", events.get(random.nextInt(4))));
        session.execute(new JoinCluster(mentions.get(0), mentions.get(1 + random.nextInt(3))));
        session.execute(new JoinCluster(events.get(3), events.get(random.nextInt(3))));
        session.execute(new AddRelation(words, time, event));
        session.execute(
                new AddAttribution(ANI, ReportParts.NONE.withSource(event).withEvents(events)));
        session.execute(new AddNote(event, words));
        session.execute(new AddLink(time, words, words, ""));
        session.execute(new SetAttribute(event, "free", List.of(words, words + "x")));
        session.execute(new SetConfidence(event, random.nextDouble()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
