package org.peristiwa.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peristiwa.model.layer.Layer;

/** Whatever two people do to one layer: the merge is sound and says what each of them says. */
class RandomMergeTest {

    private static final int STEPS = 25;

    private static Layer begun(Random random) {
        Machine machine = Machine.atTheStart();
        RandomWork.onAll(machine, random, 2 * STEPS);
        return machine.saved();
    }

    private static Layer workedOn(Layer base, int hour, Random random) {
        Machine machine = Machine.with(base, hour);
        RandomWork.onAll(machine, random, STEPS);
        return machine.saved();
    }

    @Property(tries = 200)
    void given_work_on_one_side_then_the_merge_is_that_side(@ForAll long seed) throws CannotMergeException {
        Random random = new Random(seed);
        Layer base = begun(random);
        Layer changed = workedOn(base, 1, random);
        for (Merged<Layer> merged : List.of(
                ThreeWayMerge.merge(base, changed, base),
                ThreeWayMerge.merge(base, base, changed),
                ThreeWayMerge.merge(base, changed, changed))) {
            assertThat(merged.conflicts()).isEmpty();
            assertThat(merged.renumbered()).isEmpty();
            assertThat(EcoreUtil.equals(merged.root(), changed)).isTrue();
        }
    }

    @Property(tries = 300)
    void given_work_on_both_sides_on_different_things_then_there_is_no_conflict_and_both_are_whole(@ForAll long seed)
            throws CannotMergeException {
        Random random = new Random(seed);
        Machine start = Machine.atTheStart();
        RandomWork.onAll(start, random, STEPS);
        Set<String> first = RandomWork.ids(start);
        RandomWork.apartFrom(first, start, random, STEPS);
        Set<String> second = RandomWork.ids(start);
        second.removeAll(first);
        Layer base = start.saved();

        Machine here = Machine.with(base, 1);
        RandomWork.apartFrom(second, here, random, STEPS);
        Machine there = Machine.with(base, 2);
        RandomWork.apartFrom(first, there, random, STEPS);
        Merged<Layer> merged = ThreeWayMerge.merge(base, here.saved(), there.saved());

        assertThat(merged.conflicts()).isEmpty();
        Machine.assertSound(merged.root());
        Set<String> expected = new TreeSet<>(Facts.of(base));
        expected.retainAll(Facts.of(here.layer));
        expected.retainAll(Facts.of(there.layer));
        expected.addAll(added(base, here.layer, Map.of()));
        expected.addAll(added(base, there.layer, merged.renumbered()));
        assertThat(Facts.of(merged.root())).isEqualTo(expected);
    }

    @Property(tries = 400)
    void given_work_on_both_sides_on_anything_then_nothing_that_either_said_is_lost(@ForAll long seed)
            throws CannotMergeException {
        Random random = new Random(seed);
        Layer base = begun(random);
        Layer ours = workedOn(base, 1, random);
        Layer theirs = workedOn(base, 2, random);
        Merged<Layer> merged = ThreeWayMerge.merge(base, ours, theirs);

        Machine.assertSound(merged.root());
        Set<String> told = new TreeSet<>(Facts.of(merged.root()));
        told.addAll(Facts.of(merged.conflicts()));
        assertThat(told).containsAll(added(base, ours, Map.of()));
        assertThat(told).containsAll(added(base, theirs, merged.renumbered()));
    }

    @Property(tries = 200)
    void given_conflicts_then_each_is_noted_in_the_layer_and_can_be_read_back(@ForAll long seed)
            throws CannotMergeException {
        Random random = new Random(seed);
        Layer base = begun(random);
        Merged<Layer> merged = ThreeWayMerge.merge(base, workedOn(base, 1, random), workedOn(base, 2, random));
        long notes = merged.root().getAnnotations().stream()
                .flatMap(annotation -> annotation.getNotes().stream()
                        .filter(ConflictNote::is)
                        .peek(note -> assertThat(ConflictNote.read(annotation, note))
                                .as(note.getText())
                                .isPresent()))
                .count();
        assertThat(notes).isEqualTo(merged.conflicts().size());
    }

    @Property(tries = 200)
    void given_the_sides_changed_about_then_the_merge_says_the_same_but_for_conflicts_and_ids(@ForAll long seed)
            throws CannotMergeException {
        Random random = new Random(seed);
        Layer base = begun(random);
        Layer one = workedOn(base, 1, random);
        Layer other = workedOn(base, 2, random);
        Merged<Layer> merged = ThreeWayMerge.merge(base, one, other);
        Merged<Layer> turned = ThreeWayMerge.merge(base, other, one);

        assertThat(turned.root().getAnnotations()).hasSameSizeAs(merged.root().getAnnotations());
        assertThat(turned.conflicts()).hasSameSizeAs(merged.conflicts());
        assertThat(turned.renumbered().keySet()).isEqualTo(merged.renumbered().keySet());
        assertThat(turned.root().getLastNumber()).isEqualTo(merged.root().getLastNumber());
        assertThat(turned.root().getState()).isEqualTo(merged.root().getState());
        if (merged.conflicts().isEmpty() && merged.renumbered().isEmpty()) {
            assertThat(Facts.of(turned.root())).isEqualTo(Facts.of(merged.root()));
        }
    }

    private static Set<String> added(Layer base, Layer changed, Map<String, String> renamed) {
        Set<String> added = new TreeSet<>(Facts.of(changed, renamed));
        added.removeAll(Facts.of(base));
        return added;
    }
}
