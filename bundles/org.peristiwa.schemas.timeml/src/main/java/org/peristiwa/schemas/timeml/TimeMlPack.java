package org.peristiwa.schemas.timeml;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.schema.BundledSchema;
import org.peristiwa.edit.schema.SchemaPack;

/** Offers the schema {@code timeml} to new corpora. */
@Component(service = SchemaPack.class)
public final class TimeMlPack extends BundledSchema {

    public TimeMlPack() {
        super("timeml", "1.0", "TimeML", "TimeML");
    }
}
