package org.peristiwa.schemas.ere;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.schema.BundledSchema;
import org.peristiwa.edit.schema.SchemaPack;

/** Offers the schema {@code rich-ere} to new corpora. */
@Component(service = SchemaPack.class)
public final class RichErePack extends BundledSchema {

    public RichErePack() {
        super("rich-ere", "1.0", "Rich ERE", "Rich ERE");
    }
}
