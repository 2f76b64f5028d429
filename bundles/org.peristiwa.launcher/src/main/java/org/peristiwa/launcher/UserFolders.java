package org.peristiwa.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where this system keeps what belongs to the user.
 *
 * @param data what must not be lost
 * @param cache what can be made again
 */
record UserFolders(Path data, Path cache) {

    private static final String NAME = "peristiwa";

    /**
     * By the XDG Base Directory Specification on Linux, known folders on Windows, and Apple's File System Programming
     * Guide on macOS.
     */
    static UserFolders of(HostPlatform host, Map<String, String> environment, Path home) {
        return switch (host.os()) {
            case "win32" -> {
                Path roaming = variable(environment, "APPDATA", home.resolve("AppData/Roaming"));
                Path local = variable(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
                yield new UserFolders(roaming.resolve(NAME), local.resolve(NAME).resolve("cache"));
            }
            case "macosx" -> {
                Path library = home.resolve("Library");
                yield new UserFolders(
                        library.resolve("Application Support").resolve(NAME),
                        library.resolve("Caches").resolve(NAME));
            }
            default -> {
                Path data = variable(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
                Path cache = variable(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
                yield new UserFolders(data.resolve(NAME), cache.resolve(NAME));
            }
        };
    }

    /** Relative values are to be ignored, says XDG. */
    private static Path variable(Map<String, String> environment, String name, Path fallback) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : fallback;
    }
}
