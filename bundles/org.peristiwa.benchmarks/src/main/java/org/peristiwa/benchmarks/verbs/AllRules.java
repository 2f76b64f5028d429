package org.peristiwa.benchmarks.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.peristiwa.check.Rule;

/** Every rule of the bundle {@code check}, as its manifest names them. */
final class AllRules {

    private static final Pattern COMPONENT = Pattern.compile("OSGI-INF/(org\\.peristiwa\\.check\\.rules\\.\\w+)\\.xml");

    private AllRules() {}

    static List<Rule> list() {
        List<Rule> rules = COMPONENT
                .matcher(components())
                .results()
                .map(found -> make(found.group(1)))
                .toList();
        if (rules.isEmpty()) {
            throw new IllegalStateException("the bundle check has no manifest with its rules");
        }
        return rules;
    }

    private static String components() {
        StringBuilder components = new StringBuilder();
        try {
            for (URL url : Collections.list(AllRules.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = url.openStream()) {
                    String named =
                            new Manifest(in).getMainAttributes().getValue(new Attributes.Name("Service-Component"));
                    components.append(named == null ? "" : named).append(',');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return components.toString();
    }

    private static Rule make(String name) {
        try {
            return Class.forName(name).asSubclass(Rule.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
