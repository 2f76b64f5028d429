package org.peristiwa.ui.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A tour from a file {@code <id>.tour} beside its class: properties in UTF-8. {@code article} names the article, {@code steps} the steps
 * in order, and each step's own key what it waits for; see {@link Goal#parse}.
 */
public abstract class BundledTour implements Tour {

    private final String id;
    private final String article;
    private final List<Step> steps;

    /** @throws IllegalArgumentException if the file is missing, or lacks something */
    protected BundledTour(String id) {
        this.id = id;
        Properties file = load();
        article = value(file, "article");
        steps = Stream.of(value(file, "steps").split("\\s+"))
                .map(step -> new Step(step, Goal.parse(value(file, step))))
                .toList();
    }

    private Properties load() {
        Properties file = new Properties();
        try (InputStream in = getClass().getResourceAsStream(id + ".tour")) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "no file " + id + ".tour beside " + getClass().getName());
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String value(Properties file, String key) {
        String value = file.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the tour " + id + " lacks " + key);
        }
        return value;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Class<?> owner() {
        return getClass();
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
