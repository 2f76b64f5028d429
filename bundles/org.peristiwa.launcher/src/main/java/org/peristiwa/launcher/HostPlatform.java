package org.peristiwa.launcher;

import java.util.Locale;

/**
 * The system that the product runs on, in Eclipse's names.
 *
 * @param os {@code linux}, {@code win32} or {@code macosx}
 * @param ws {@code gtk}, {@code win32} or {@code cocoa}
 * @param arch {@code x86_64} or {@code aarch64}
 */
record HostPlatform(String os, String ws, String arch) {

    static HostPlatform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** From the values of {@code os.name} and {@code os.arch}. */
    static HostPlatform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.equals("amd64") ? "x86_64" : osArch;
        if (name.startsWith("windows")) {
            return new HostPlatform("win32", "win32", arch);
        }
        if (name.startsWith("mac")) {
            return new HostPlatform("macosx", "cocoa", arch);
        }
        return new HostPlatform("linux", "gtk", arch);
    }

    /** The name that features and archives use, for example {@code macos-aarch64}. */
    String id() {
        String system =
                switch (os) {
                    case "win32" -> "windows";
                    case "macosx" -> "macos";
                    default -> os;
                };
        return system + "-" + arch;
    }

    /** Whether a bundle for {@code platform}, a whole {@link #id} or its first part, is for this one. */
    boolean fits(String platform) {
        return id().equals(platform) || id().startsWith(platform + "-");
    }
}
