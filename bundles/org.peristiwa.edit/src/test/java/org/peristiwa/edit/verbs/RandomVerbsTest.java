package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.CorpusSession;
import org.peristiwa.edit.EditException;

/** Whatever is done, undone and done again in whatever order: the invariants hold, and undoing all gives what was. */
class RandomVerbsTest {

    private static final int STEPS = 60;

    @Property(tries = 120)
    void given_random_verbs_when_done_undone_and_redone_then_invariants_hold_and_undoing_all_gives_the_start(
            @ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        List<EObject> start = desk.snapshot();
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            step(desk, random);
            desk.verify();
            done = Math.max(done, desk.session.history().done().size());
        }
        assertThat(done).as("steps that did something").isGreaterThan(STEPS / 4);
        List<EObject> end = desk.snapshot();
        int steps = desk.session.history().done().size();
        for (int i = 0; i < steps; i++) {
            desk.session.history().undo();
        }
        desk.verify();
        assertThat(EcoreUtil.equals(desk.snapshot(), start)).isTrue();
        assertThat(desk.session.hasUnsavedChanges()).isFalse();
        for (int i = 0; i < steps; i++) {
            desk.session.history().redo();
        }
        desk.verify();
        assertThat(EcoreUtil.equals(desk.snapshot(), end)).isTrue();
    }

    private static void step(Desk desk, Random random) {
        CorpusSession session = desk.session;
        int dice = random.nextInt(10);
        if (dice == 0) {
            session.history().undo();
        } else if (dice == 1) {
            session.history().redo();
        } else {
            List<EObject> before = desk.snapshot();
            try {
                session.execute(RandomVerbs.next(desk.layer, desk.index(), random));
            } catch (EditException refused) {
                assertThat(EcoreUtil.equals(desk.snapshot(), before))
                        .as("after " + refused.getMessage())
                        .isTrue();
            }
        }
    }
}
