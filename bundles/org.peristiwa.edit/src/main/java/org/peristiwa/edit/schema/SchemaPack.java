package org.peristiwa.edit.schema;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A schema that comes with a bundle, offered to new corpora. An OSGi service. */
public interface SchemaPack {

    /** The id of the schema, such as {@code news-events}. */
    String id();

    /** The version of the schema. */
    String version();

    /** What the list of schemas calls it, in that language or else in English. */
    String label(Locale language);

    /** The schema as XMI in the model's own form, to be closed by the caller. */
    InputStream open() throws IOException;
}
