package org.peristiwa.edit.schema;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A schema pack that is a file of its bundle: {@code schemas/<id>.peristiwa-schema}. A bundle with a schema needs the
 * file and a subclass that is a component and says id, version and labels.
 */
public abstract class BundledSchema implements SchemaPack {

    private final String id;
    private final String version;
    private final String english;
    private final String indonesian;

    /**
     * The labels are the same words as the schema's own, so that a list of schemas need not load any.
     *
     * @param id of the schema
     * @param version of the schema
     * @param english what lists call it
     * @param indonesian the same for a reader of Indonesian
     */
    protected BundledSchema(String id, String version, String english, String indonesian) {
        this.id = id;
        this.version = version;
        this.english = english;
        this.indonesian = indonesian;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String version() {
        return version;
    }

    // The language tag, for Locale.getLanguage() may say "in" where the tag says "id".
    @Override
    public final String label(Locale language) {
        return language.toLanguageTag().split("-", 2)[0].equals("id") ? indonesian : english;
    }

    @Override
    public final InputStream open() throws IOException {
        String resource = "/schemas/" + id + ".peristiwa-schema";
        InputStream stream = getClass().getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("the bundle lacks " + resource);
        }
        return stream;
    }
}
