package org.peristiwa.edit.schema.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.AddRelation;
import org.peristiwa.edit.verbs.Desk;
import org.peristiwa.edit.verbs.JoinCluster;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.SetAttribute;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Filler;

/** What a refactoring costs grows with what it changes: twice the annotations, no more than twice the primitive changes. */
class RefactoringCostTest {

    private static final int FEW = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rename event:Meet to=Encounter",
                "split event:Meet branch=Virtual=attribute:Mode=online branch=InPerson",
                "delete event:Meet fate=delete",
                "merge role:Meet/Host into=Participant",
                "rename option:Mode/online to=remote",
                "split attribute:Tags branch=Letters=value:a",
                "kind entity:Person to=event",
                "kind event:Meet to=entity"
            })
    void given_twice_the_annotations_when_refactored_then_there_are_at_most_twice_the_changes(String words) {
        int few = changes(FEW, words);
        assertThat(few).isGreaterThanOrEqualTo(FEW);
        assertThat(changes(2 * FEW, words)).isLessThanOrEqualTo(2 * few);
    }

    /** One entity in all clusters, roles and relations, which is the worst case. */
    private static int changes(int events, String words) {
        try (CorpusSession session = RichCorpus.open()) {
            EntityMention sari = session.execute(new MarkEntity(RichCorpus.ANI, "Person", Desk.words("Sari")));
            Filler cluster = sari;
            for (int i = 0; i < events; i++) {
                EventMention meet = session.execute(new MarkEvent(RichCorpus.ANI, "Meet", Desk.words("bertemu")));
                session.execute(new AddArgument(meet, "Host", sari));
                session.execute(new AddRelation("Before", meet, sari));
                session.execute(new SetAttribute(meet, "Mode", i % 2 == 0 ? "online" : "inperson"));
                session.execute(new SetAttribute(meet, "Tags", List.of("a", "b")));
                EntityMention again = session.execute(new MarkEntity(RichCorpus.ANI, "Official", Desk.words("Wijaya")));
                cluster = session.execute(new JoinCluster(cluster, again));
                session.execute(new AddArgument(meet, "Participant", cluster));
            }
            List<String> parts = List.of(words.split(" "));
            Refactoring refactoring = Refactorings.parse(parts.get(0), parts.subList(1, parts.size()));
            return session.rehearse(refactoring.verb(RefactoringProgress.NONE))
                    .parts()
                    .size();
        }
    }
}
