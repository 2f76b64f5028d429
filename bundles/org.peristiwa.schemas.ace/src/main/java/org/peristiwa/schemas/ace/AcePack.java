package org.peristiwa.schemas.ace;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.schema.BundledSchema;
import org.peristiwa.edit.schema.SchemaPack;

/** Offers the schema {@code ace-2005} to new corpora. */
@Component(service = SchemaPack.class)
public final class AcePack extends BundledSchema {

    public AcePack() {
        super("ace-2005", "1.0", "ACE 2005", "ACE 2005");
    }
}
