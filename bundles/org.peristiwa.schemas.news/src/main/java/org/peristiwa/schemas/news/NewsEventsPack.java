package org.peristiwa.schemas.news;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.schema.BundledSchema;
import org.peristiwa.edit.schema.SchemaPack;

/** Offers the schema {@code news-events} to new corpora. */
@Component(service = SchemaPack.class)
public final class NewsEventsPack extends BundledSchema {

    public NewsEventsPack() {
        super("news-events", "1.0", "News events", "Peristiwa berita");
    }
}
