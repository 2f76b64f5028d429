package org.peristiwa.platform.internal.equinox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaTest {

    @TempDir
    private Path folder;

    @Test
    void given_a_folder_that_is_not_there_yet_then_its_url_ends_in_a_slash_all_the_same() throws URISyntaxException {
        Path absent = folder.resolve("with space");
        Area area = new Area(absent, false);
        assertThat(area.getURL().toString()).endsWith("/with%20space/");
        assertThat(Path.of(area.getURL().toURI())).isEqualTo(absent);
        assertThat(absent).doesNotExist();
    }

    @Test
    void given_an_area_when_something_is_kept_there_then_the_folder_is_made() throws IOException {
        Area area = new Area(folder.resolve("data"), false);
        area.getDataArea("some/bundle");
        assertThat(folder.resolve("data/some/bundle")).isDirectory();
    }

    @Test
    void given_an_area_in_use_when_another_locks_it_then_it_cannot_until_the_first_lets_go() throws IOException {
        Area first = new Area(folder, false);
        Area second = new Area(folder, false);
        assertThat(first.lock()).isTrue();
        assertThat(second.isLocked()).isTrue();
        assertThat(second.lock()).isFalse();
        first.release();
        assertThat(second.lock()).isTrue();
        second.release();
    }

    @Test
    void given_the_install_area_when_locked_then_refused_and_nothing_is_written() {
        assertThatThrownBy(() -> new Area(folder, true).lock()).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
