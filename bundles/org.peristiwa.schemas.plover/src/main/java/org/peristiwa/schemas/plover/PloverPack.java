package org.peristiwa.schemas.plover;

import org.osgi.service.component.annotations.Component;
import org.peristiwa.edit.schema.BundledSchema;
import org.peristiwa.edit.schema.SchemaPack;

/** Offers the schema {@code plover} to new corpora. */
@Component(service = SchemaPack.class)
public final class PloverPack extends BundledSchema {

    public PloverPack() {
        super("plover", "1.0", "PLOVER", "PLOVER");
    }
}
