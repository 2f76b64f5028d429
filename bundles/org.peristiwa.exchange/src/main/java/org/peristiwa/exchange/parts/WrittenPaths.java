package org.peristiwa.exchange.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Strings that stand for paths and have their order. Paths of Linux and macOS are in the order of their bytes in UTF-8,
 * which is that of code points; on Windows, where they are ordered without regard to case, capitals come first here.
 */
public final class WrittenPaths {

    /** Stands in a path's string for what the character set of the system does not have. */
    private static final char UNSPELT = '\uFFFD';

    private static final int SURROGATES = 0xE000 - Character.MIN_SURROGATE;
    private static final int BEHIND_THEM = 0x10000 - 0xE000;

    /** Paths that their strings do not lead back to. */
    private final Map<String, Path> unspelt = new HashMap<>();

    /** What stands for {@code path}. */
    public String written(Path path) {
        String name = path.toString();
        String written = swapped(name, SURROGATES, BEHIND_THEM);
        return name.indexOf(UNSPELT) < 0 ? written : remembered(written, path);
    }

    private synchronized String remembered(String written, Path path) {
        String free = written;
        for (int n = 1; !unspelt.getOrDefault(free, path).equals(path); n++) {
            free = written + '\u0001' + n;
        }
        unspelt.put(free, path);
        return free;
    }

    /** The path that {@code written} stands for. */
    public synchronized Path read(String written) {
        Path known = unspelt.get(written);
        return known != null ? known : Path.of(swapped(written, BEHIND_THEM, SURROGATES));
    }

    /** In UTF-16 surrogates, which stand for the highest code points, come before the last 8,192 characters. */
    private static String swapped(String name, int first, int second) {
        StringBuilder swapped = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= Character.MIN_SURROGATE) {
                swapped = swapped == null ? new StringBuilder(name) : swapped;
                boolean isFirst = c < Character.MIN_SURROGATE + first;
                swapped.setCharAt(i, (char) (isFirst ? c + second : c - first));
            }
        }
        return swapped == null ? name : swapped.toString();
    }
}
