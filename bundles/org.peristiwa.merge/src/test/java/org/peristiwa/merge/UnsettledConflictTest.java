package org.peristiwa.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.merge.Machine.ANI;
import static org.peristiwa.merge.Machine.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peristiwa.check.Problem;
import org.peristiwa.check.QuickFix;
import org.peristiwa.check.Severity;
import org.peristiwa.check.internal.RuleChecker;
import org.peristiwa.edit.verbs.AddArgument;
import org.peristiwa.edit.verbs.ChangeExtent;
import org.peristiwa.edit.verbs.DeleteAnnotations;
import org.peristiwa.edit.verbs.FillArgument;
import org.peristiwa.edit.verbs.MarkEntity;
import org.peristiwa.edit.verbs.MarkEvent;
import org.peristiwa.edit.verbs.RemoveArgument;
import org.peristiwa.merge.rules.UnsettledConflict;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.Layer;

/** A conflict is an error until somebody settles it, by one quick fix or the other. */
class UnsettledConflictTest {

    private Layer base;
    private String sari;
    private String wijaya;
    private String meet;
    private Machine here;
    private Machine there;
    private Machine merged;

    @BeforeEach
    void bothGetALayer() {
        Machine start = Machine.atTheStart();
        sari = start.run(new MarkEntity(ANI, "Person", words("Sari"))).getId();
        wijaya = start.run(new MarkEntity(ANI, "Person", words("Wijaya"))).getId();
        EventMention event = start.run(new MarkEvent(ANI, "Meet", words("bertemu")));
        meet = event.getId();
        start.run(new AddArgument(event, "Participant", start.entity(sari)));
        base = start.saved();
        here = Machine.with(base, 1);
        there = Machine.with(base, 2);
    }

    private List<Problem> problems() {
        return new RuleChecker(List.of(new UnsettledConflict())).check(merged.session, ANI);
    }

    private Problem problemAfterMerge() throws CannotMergeException {
        merged = Machine.with(
                ThreeWayMerge.merge(base, here.saved(), there.saved()).root(), 3);
        assertThat(problems()).hasSize(1);
        Problem problem = problems().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        return problem;
    }

    private void fix(String label) {
        QuickFix fix = problems().get(0).fixes().stream()
                .filter(one -> one.label().in(Locale.ENGLISH).equals(label))
                .findFirst()
                .orElseThrow();
        merged.run(fix.verb());
        assertThat(problems()).as(label).isEmpty();
    }

    @Test
    void given_two_extents_then_the_words_of_both_are_named_and_either_can_be_taken() throws CannotMergeException {
        here.run(new ChangeExtent(here.entity(sari), words("Menteri Sari")));
        there.run(new ChangeExtent(there.entity(sari), words("Menteri")));
        assertThat(problemAfterMerge().message().in(Locale.ENGLISH))
                .isEqualTo("“Menteri Sari”: extent is “Menteri Sari” (0-12) here and “Menteri” (0-7) in the merged"
                        + " version");
        fix("Take the other version");
        assertThat(merged.entity(sari).getExtent()).isEqualTo(words("Menteri"));
        merged.session.history().undo();
        assertThat(problems()).hasSize(1);
        fix("Keep it as it is");
        assertThat(merged.entity(sari).getExtent()).isEqualTo(words("Menteri Sari"));
    }

    @Test
    void given_two_fillers_then_either_can_be_taken() throws CannotMergeException {
        here.run(new FillArgument(here.event(meet).getArguments().get(0), here.event(meet)));
        there.run(new FillArgument(there.event(meet).getArguments().get(0), there.entity(wijaya)));
        assertThat(problemAfterMerge().message().in(Locale.ENGLISH)).contains("“bertemu”", "“Wijaya”", "filler");
        fix("Take the other version");
        assertThat(merged.event(meet).getArguments().get(0).getFiller()).isEqualTo(merged.entity(wijaya));
    }

    @Test
    void given_a_deleted_annotation_then_it_can_be_deleted_or_kept() throws CannotMergeException {
        here.run(new DeleteAnnotations(List.of(here.entity(sari))));
        there.run(new ChangeExtent(there.entity(sari), words("Menteri Sari")));
        assertThat(problemAfterMerge().message().in(Locale.ENGLISH)).contains("was deleted in one version");
        fix("Delete it");
        assertThat(merged.session.index(merged.layer).annotation(sari)).isEmpty();
        merged.session.history().undo();
        fix("Keep it as it is");
        assertThat(merged.session.index(merged.layer).annotation(sari)).isPresent();
    }

    @Test
    void given_a_deleted_argument_then_it_can_be_deleted_or_kept() throws CannotMergeException {
        here.run(new RemoveArgument(here.event(meet).getArguments().get(0)));
        there.run(new FillArgument(there.event(meet).getArguments().get(0), there.entity(wijaya)));
        assertThat(problemAfterMerge().message().in(Locale.ENGLISH)).contains("arguments[");
        fix("Delete it");
        assertThat(merged.event(meet).getArguments()).isEmpty();
        merged.session.history().undo();
        fix("Keep it as it is");
        assertThat(merged.event(meet).getArguments()).hasSize(1);
    }

    @Test
    void given_what_a_note_speaks_of_has_gone_then_it_can_be_marked_as_settled() throws CannotMergeException {
        here.run(new FillArgument(here.event(meet).getArguments().get(0), here.event(meet)));
        there.run(new FillArgument(there.event(meet).getArguments().get(0), there.entity(wijaya)));
        problemAfterMerge();
        merged.run(new RemoveArgument(merged.event(meet).getArguments().get(0)));
        assertThat(problems().get(0).message().in(Locale.ENGLISH)).contains("left a conflict: arguments[");
        fix("Mark as settled");
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("messages_id.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<Object> keys(String resource) throws IOException {
        Properties words = new Properties();
        try (InputStream in = UnsettledConflict.class.getResourceAsStream(resource)) {
            words.load(in);
        }
        assertThat(words).isNotEmpty();
        return words.keySet();
    }
}
