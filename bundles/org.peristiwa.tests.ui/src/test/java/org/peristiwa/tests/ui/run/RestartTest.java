package org.peristiwa.tests.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is closed with the schema open, and opened again: the schema is there, nothing fails, and nothing is said on the terminal. */
class RestartTest {

    private static final Path LAYER = Path.of("annotations/gold/rapat-jakarta.peristiwa-ann");

    @TempDir
    Path home;

    @Test
    void given_a_window_that_is_left_with_the_schema_when_started_again_and_again_then_all_is_as_it_was_left()
            throws Exception {
        ScreenRun product = new ScreenRun(home);
        wentWell(product.run("RestartLeft"));
        bringInAnOlderLayer();
        wentWell(product.run("RestartFound", "-Dperistiwa.restart.older=true"));
        wentWell(product.run("RestartFound"));
        assertThat(product.trouble()).isEmpty();
    }

    private static void wentWell(ScreenRun.Ended ended) {
        assertThat(ended).isEqualTo(ScreenRun.Ended.WELL);
    }

    /** As a colleague's who has not seen the schema's new version: what the sample had before. */
    private void bringInAnOlderLayer() throws IOException {
        Path sample = Path.of(System.getProperty("peristiwa.screen.launcher"))
                .resolve("../../sample")
                .normalize();
        Files.copy(
                sample.resolve(LAYER),
                home.resolve(".local/share/peristiwa/sample").resolve(LAYER),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
