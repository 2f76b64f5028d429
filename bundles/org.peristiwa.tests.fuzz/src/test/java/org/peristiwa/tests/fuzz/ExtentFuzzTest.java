package org.peristiwa.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.peristiwa.text.Extent;

class ExtentFuzzTest {

    @FuzzTest
    void extent(byte[] input) {
        Extent extent;
        try {
            extent = Extent.parse(new String(input, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(Extent.parse(extent.toString())).isEqualTo(extent);
    }
}
