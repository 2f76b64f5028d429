package org.peristiwa.schemas.news;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.schema.SchemaPack;

/** Offers the schema {@code news-events} to new corpora. */
@Component(service = SchemaPack.class)
public final class NewsEventsPack implements SchemaPack {

    static final String RESOURCE = "/schemas/news-events.peristiwa-schema";

    /** By language; the same words as the schema's own labels, so that a list need not load it. */
    private static final Map<String, String> LABELS = Map.of("en", "News events", "id", "Peristiwa berita");

    @Override
    public String id() {
        return "news-events";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String label(Locale language) {
        // The language tag, for Locale.getLanguage() may say "in" where the tag says "id".
        String tag = language.toLanguageTag().split("-", 2)[0];
        return LABELS.getOrDefault(tag, "News events");
    }

    @Override
    public InputStream open() throws IOException {
        InputStream stream = NewsEventsPack.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new FileNotFoundException("the bundle lacks " + RESOURCE);
        }
        return stream;
    }
}
