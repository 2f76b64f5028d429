package org.peristiwa.tests.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All tests of the screen, in one run of the product; with {@code -Dperistiwa.tests.only=NAME} those of one class. Their own results are in
 * reports of their own.
 */
class WholeRunTest {

    @TempDir
    Path home;

    @Test
    void given_the_product_when_every_test_of_the_screen_runs_in_it_then_all_pass_and_gtk_complains_of_nothing()
            throws Exception {
        assertThat(new ScreenRun(home).run(System.getProperty("peristiwa.tests.only")))
                .isEqualTo(ScreenRun.Ended.WELL);
    }
}
