package org.peristiwa.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jars that Maven has resolved for this build, by {@code group:artifact}. */
record Dependencies(Map<String, Jar> jars) {

    /** A line of {@code dependency:list}, for example {@code "   org.x:x:jar:1.0:compile:/…/x-1.0.jar -- module x"}. */
    private static final Pattern LINE =
            Pattern.compile("\\s+([\\w.-]+:[\\w.-]+):jar:([^:]+):(?:compile|runtime|provided):(.*?\\.jar)\\b.*");

    /**
     * A resolved jar.
     *
     * @param version as Maven names it
     * @param file where Maven keeps it
     */
    record Jar(String id, String version, Path file) {

        /** The name under which the product keeps it. */
        String fileName() {
            return id.substring(id.indexOf(':') + 1) + "-" + version + ".jar";
        }
    }

    static Dependencies read(Path list) throws IOException {
        Map<String, Jar> jars = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                Jar jar = new Jar(matcher.group(1), matcher.group(2), Path.of(matcher.group(3)));
                jars.put(jar.id(), jar);
            }
        }
        return new Dependencies(jars);
    }

    Dependencies with(Jar jar) {
        Map<String, Jar> more = new TreeMap<>(jars);
        more.put(jar.id(), jar);
        return new Dependencies(more);
    }

    Optional<Jar> find(String id) {
        return Optional.ofNullable(jars.get(id));
    }

    Optional<Jar> findByFileName(String fileName) {
        return jars.values().stream()
                .filter(jar -> jar.fileName().equals(fileName))
                .findFirst();
    }

    Collection<Jar> all() {
        return jars.values();
    }
}
