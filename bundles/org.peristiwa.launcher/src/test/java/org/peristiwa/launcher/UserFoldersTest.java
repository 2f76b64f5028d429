package org.peristiwa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/ani");
    private static final HostPlatform LINUX = HostPlatform.of("Linux", "amd64");

    @Test
    void given_linux_without_variables_then_xdg_defaults_below_home() {
        assertThat(UserFolders.of(LINUX, Map.of(), HOME))
                .isEqualTo(new UserFolders(HOME.resolve(".local/share/peristiwa"), HOME.resolve(".cache/peristiwa")));
    }

    @Test
    void given_linux_with_variables_then_they_count_unless_empty_or_relative() {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "not/absolute");
        assertThat(UserFolders.of(LINUX, environment, HOME))
                .isEqualTo(new UserFolders(Path.of("/data/peristiwa"), HOME.resolve(".cache/peristiwa")));
        assertThat(UserFolders.of(LINUX, Map.of("XDG_DATA_HOME", ""), HOME).data())
                .isEqualTo(HOME.resolve(".local/share/peristiwa"));
    }

    @Test
    void given_macos_then_the_library_folders() {
        assertThat(UserFolders.of(HostPlatform.of("Mac OS X", "aarch64"), Map.of(), HOME))
                .isEqualTo(new UserFolders(
                        HOME.resolve("Library/Application Support/peristiwa"),
                        HOME.resolve("Library/Caches/peristiwa")));
    }

    @Test
    void given_windows_then_roaming_for_data_and_local_for_caches() {
        HostPlatform windows = HostPlatform.of("Windows 11", "amd64");
        assertThat(UserFolders.of(windows, Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), HOME))
                .isEqualTo(new UserFolders(Path.of("/r/peristiwa"), Path.of("/l/peristiwa/cache")));
    }
}
