package org.peristiwa.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peristiwa.merge.CannotMergeException;
import org.peristiwa.merge.ThreeWayMerge;

class LayerFileFuzzTest {

    @FuzzTest
    void layer(byte[] input) throws CannotMergeException {
        var root = ModelFile.read(input);
        if (root.isPresent()) {
            assertThat(ThreeWayMerge.merge(root.get(), root.get(), root.get()).conflicts())
                    .isEmpty();
        }
    }
}
