package org.peristiwa.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peristiwa.edit.CorpusChange;
import org.peristiwa.edit.CorpusListener;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.SampleCorpus;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.RandomVerbs;
import org.peristiwa.ui.messages.Messages;

/** A table that follows each step shows what a table shows that reads the layer anew. */
class AnyFollowingTest {

    private static final int STEPS = 50;

    @Property(tries = 80)
    void given_random_verbs_done_and_undone_when_events_follow_then_they_are_those_of_the_layer(@ForAll long seed) {
        follow(seed, layer -> new EventReader(layer, new Messages(LayerTable.class, () -> Locale.ENGLISH)));
    }

    @Property(tries = 80)
    void given_random_verbs_done_and_undone_when_participants_follow_then_they_are_those_of_the_layer(
            @ForAll long seed) {
        follow(seed, ParticipantReader::new);
    }

    private static void follow(long seed, Function<LayerView, EntryReader> making) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        Table table = new Table(desk, making);
        desk.session.listen(table);
        for (int i = 0; i < STEPS; i++) {
            step(desk, random);
            assertThat(table.shown()).isEqualTo(new Table(desk, making).shown());
        }
    }

    private static void step(Desk desk, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> desk.session.history().undo();
            case 1 -> desk.session.history().redo();
            default -> {
                try {
                    desk.session.execute(RandomVerbs.next(desk.layer, desk.index(), random));
                } catch (EditException refused) {
                    // nothing has changed then
                }
            }
        }
    }

    /** As {@link LiveEntries}, without a screen. */
    private static final class Table implements CorpusListener {
        private final Desk desk;
        private final Function<LayerView, EntryReader> making;
        private final EntryList list = new EntryList();
        private EntryReader reader;

        Table(Desk desk, Function<LayerView, EntryReader> making) {
            this.desk = desk;
            this.making = making;
            this.reader = read();
        }

        private EntryReader read() {
            reader = making.apply(
                    LayerView.of(desk.session, SampleCorpus.ANI, Locale.ENGLISH).orElseThrow());
            Map<String, Entry> all = new HashMap<>();
            reader.mentions().stream()
                    .flatMap(mention -> reader.rows(mention).stream())
                    .distinct()
                    .forEach(id -> reader.read(id).ifPresent(entry -> all.put(id, entry)));
            Arrangement byType = Arrangement.BY_TEXT.clicked(0);
            list.fill(all, byType, byType.of(all.values()));
            return reader;
        }

        @Override
        public void changed(CorpusChange change) {
            if (change.schemaTouched() || LiveEntries.isOfOtherFiles(change)) {
                read();
                return;
            }
            Map<String, Optional<Entry>> now = new HashMap<>();
            reader.touched(change).forEach(id -> now.put(id, reader.read(id)));
            list.change(now);
        }

        List<Entry> shown() {
            List<Entry> shown = new java.util.ArrayList<>();
            for (int i = 0; i < list.lineCount(); i++) {
                shown.add(list.line(i).entry());
            }
            return shown;
        }
    }
}
