package org.peristiwa.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the product, found as the framework finds them: by the component descriptions that the build wrote. */
final class AllRules {

    private AllRules() {}

    static List<Rule> list() {
        try (Stream<Path> files = Files.list(Path.of("target/classes/OSGI-INF"))) {
            return files.map(file -> file.getFileName().toString().replace(".xml", ""))
                    .filter(name -> name.contains(".rules."))
                    .sorted()
                    .map(AllRules::make)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rule named(String id) {
        return list().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static Rule make(String name) {
        try {
            return Class.forName(name).asSubclass(Rule.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
