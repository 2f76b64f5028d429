package org.peristiwa.store.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peristiwa.edit.CorpusChange.Part;

/** Each kind of primitive change can be written to the journal. */
class PartFormsTest {

    @Test
    void given_every_kind_of_change_then_it_has_a_form() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        collect(Part.class, kinds);
        assertThat(kinds).isNotEmpty();
        assertThat(PartForms.kinds()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static void collect(Class<?> kind, Set<Class<?>> kinds) {
        if (kind.isSealed()) {
            for (Class<?> permitted : kind.getPermittedSubclasses()) {
                collect(permitted, kinds);
            }
        } else {
            kinds.add(kind);
        }
    }
}
