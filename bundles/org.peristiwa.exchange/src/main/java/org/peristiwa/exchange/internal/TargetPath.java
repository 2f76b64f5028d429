package org.peristiwa.exchange.internal;

/** Whether a relative path stays inside the folder of an export. */
public final class TargetPath {

    private TargetPath() {}

    /**
     * {@code path} itself.
     *
     * @throws IllegalArgumentException if it is absolute or leaves the folder
     */
    public static String checked(String path) {
        boolean inside = path.indexOf('\\') < 0 && path.indexOf(':') < 0 && path.indexOf('\0') < 0;
        for (String segment : path.split("/", -1)) {
            inside &= !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
        }
        if (!inside) {
            throw new IllegalArgumentException("not a path inside an export: " + path);
        }
        return path;
    }
}
