package org.peristiwa.edit.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.edit.EditException;
import org.peristiwa.edit.schema.RichCorpus;
import org.peristiwa.edit.schema.RichRules;
import org.peristiwa.model.layer.Layer;

/**
 * Whatever two annotators do to articles, layers, clusters over articles and the schema: the invariants hold, what is refused
 * changes nothing, and undoing all gives what was.
 */
class RandomCorpusWorkTest {

    private static final int STEPS = 80;

    @Property(tries = 40)
    void given_random_work_on_all_of_a_corpus_when_undone_then_it_is_as_it_was_and_redone_as_it_became(
            @ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk(RichCorpus.open(RichCorpus.storage(RichRules.schema())));
        List<EObject> start = written(desk);
        int steps = 0;
        for (int i = 0; i < STEPS; i++) {
            step(desk, random);
            desk.verify();
            steps = Math.max(steps, desk.session.history().done().size());
        }
        assertThat(steps).as("steps that did something").isGreaterThan(STEPS / 4);
        List<EObject> end = written(desk);
        int done = desk.session.history().done().size();
        for (int i = 0; i < done; i++) {
            desk.session.history().undo();
        }
        desk.verify();
        assertThat(EcoreUtil.equals(written(desk), start)).isTrue();
        for (int i = 0; i < done; i++) {
            desk.session.history().redo();
        }
        desk.verify();
        assertThat(EcoreUtil.equals(written(desk), end)).isTrue();
    }

    private static void step(Desk desk, Random random) {
        int dice = random.nextInt(10);
        if (dice == 0) {
            desk.session.history().undo();
        } else if (dice == 1) {
            desk.session.history().redo();
        } else {
            List<EObject> before = written(desk);
            try {
                desk.session.execute(RandomCorpusVerbs.next(desk.session, random));
            } catch (EditException refused) {
                assertThat(EcoreUtil.equals(written(desk), before))
                        .as("after " + refused.getMessage())
                        .isTrue();
            }
        }
    }

    /** All but layers that were opened and have nothing in them: no undo closes one. */
    private static List<EObject> written(Desk desk) {
        List<EObject> all = new ArrayList<>(desk.snapshot());
        all.removeIf(one -> one instanceof Layer layer && layer.getAnnotations().isEmpty());
        return all;
    }
}
