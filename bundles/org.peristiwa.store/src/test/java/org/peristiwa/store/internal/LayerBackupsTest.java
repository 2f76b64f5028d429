package org.peristiwa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peristiwa.store.Corpora.ANI;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peristiwa.store.Backup;

/** Which versions of a layer are kept. */
class LayerBackupsTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    private Path folder;

    private void keep(Duration after, String content) {
        Clock clock = Clock.fixed(START.plus(after), ZoneOffset.UTC);
        new LayerBackups(new FolderLayout(folder), clock)
                .keep(ANI, FileContent.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Backup> kept() throws Exception {
        return LayerBackups.of(folder).of(ANI);
    }

    @Test
    void given_quick_saves_all_day_then_five_are_kept_that_reach_back_and_the_newest_is_the_last() throws Exception {
        for (int second = 0; second < 3_600; second += 20) {
            keep(Duration.ofSeconds(second), "version " + second);
        }
        List<Backup> kept = kept();
        assertThat(kept).hasSize(5);
        assertThat(kept.get(0).file()).hasContent("version 3580");
        for (int i = 1; i + 1 < kept.size(); i++) {
            assertThat(Duration.between(kept.get(i + 1).saved(), kept.get(i).saved()))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(10));
        }
    }

    @Test
    void given_the_same_version_again_then_it_is_kept_once() throws Exception {
        keep(Duration.ZERO, "one");
        keep(Duration.ofHours(1), "one");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void given_no_backups_or_files_of_others_there_then_none_are_listed() throws Exception {
        assertThat(kept()).isEmpty();
        keep(Duration.ZERO, "one");
        Files.writeString(kept().get(0).file().resolveSibling("notes.txt"), "x");
        assertThat(kept()).hasSize(1);
        assertThat(LayerBackups.of(folder).all()).hasSize(1);
    }
}
