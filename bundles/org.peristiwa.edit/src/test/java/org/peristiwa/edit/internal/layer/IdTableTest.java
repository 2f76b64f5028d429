package org.peristiwa.edit.internal.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.peristiwa.model.layer.Annotation;
import org.peristiwa.model.layer.LayerFactory;

/** The table of ids does what a map would do. */
class IdTableTest {

    /** Few ids, so that they are given twice and taken out again; a number below zero takes one out. */
    @Property
    void given_objects_that_come_and_go_when_looked_up_then_those_that_are_there_are_found(
            @ForAll @Size(max = 300) List<@IntRange(min = -80, max = 80) Integer> steps) {
        IdTable table = new IdTable(1);
        Map<String, Annotation> map = new HashMap<>();
        for (int step : steps) {
            Annotation annotation = LayerFactory.eINSTANCE.createEntity();
            annotation.setId("c" + Math.abs(step));
            if (step >= 0) {
                assertThat(table.add(annotation)).isEqualTo(map.putIfAbsent(annotation.getId(), annotation) == null);
            } else {
                // What is not the one that is there takes nothing out.
                table.remove(annotation);
                Annotation there = map.remove(annotation.getId());
                if (there != null) {
                    assertThat(table.get(annotation.getId())).isSameAs(there);
                    table.remove(there);
                }
            }
        }
        for (int i = 0; i <= 80; i++) {
            assertThat(table.get("c" + i)).isSameAs(map.get("c" + i));
        }
    }
}
