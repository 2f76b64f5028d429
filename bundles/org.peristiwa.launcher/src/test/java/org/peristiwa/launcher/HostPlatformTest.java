package org.peristiwa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   linux-x86_64,   gtk",
        "Linux,      aarch64, linux-aarch64,  gtk",
        "Windows 11, amd64,   windows-x86_64, win32",
        "Mac OS X,   x86_64,  macos-x86_64,   cocoa",
        "Mac OS X,   aarch64, macos-aarch64,  cocoa",
    })
    void given_what_java_says_of_the_system_then_it_has_the_name_that_archives_have(
            String name, String arch, String id, String ws) {
        HostPlatform host = HostPlatform.of(name, arch);
        assertThat(host.id()).isEqualTo(id);
        assertThat(host.ws()).isEqualTo(ws);
    }

    @Test
    void given_a_bundle_for_a_system_then_it_fits_whole_names_and_first_parts_only() {
        HostPlatform host = HostPlatform.of("Linux", "aarch64");
        assertThat(host.fits("linux-aarch64")).isTrue();
        assertThat(host.fits("linux")).isTrue();
        assertThat(host.fits("lin")).isFalse();
        assertThat(host.fits("linux-x86_64")).isFalse();
    }

    @Test
    void given_linux_without_x_and_wayland_then_there_is_no_display() {
        HostPlatform linux = HostPlatform.of("Linux", "amd64");
        assertThat(Main.lacksDisplay(linux, Map.of())).isTrue();
        assertThat(Main.lacksDisplay(linux, Map.of("DISPLAY", ""))).isTrue();
        assertThat(Main.lacksDisplay(linux, Map.of("DISPLAY", ":0"))).isFalse();
        assertThat(Main.lacksDisplay(linux, Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isFalse();
        assertThat(Main.lacksDisplay(HostPlatform.of("Mac OS X", "aarch64"), Map.of()))
                .isFalse();
    }
}
