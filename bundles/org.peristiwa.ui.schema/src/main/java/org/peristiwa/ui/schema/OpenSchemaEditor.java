package org.peristiwa.ui.schema;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Corpus > Schema: brings the editor of the schema to the front. */
public final class OpenSchemaEditor {

    static final String PART = "org.peristiwa.part.schema";

    @Execute
    void open(EPartService parts) {
        parts.showPart(PART, EPartService.PartState.ACTIVATE);
    }
}
