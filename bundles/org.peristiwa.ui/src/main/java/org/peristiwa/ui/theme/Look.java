package org.peristiwa.ui.theme;

import org.eclipse.swt.graphics.RGB;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;

/** Colours that belong together. UI thread only. */
@ProviderType
public interface Look {

    /** What the colours are for. */
    Theme.Mode mode();

    /** A colour. */
    RGB color(ThemeColor color);

    /**
     * The colours of a type: from its own colour in the schema or its nearest ancestor's, else from a
     * colour-blind safe palette; always the same for the same schema.
     */
    TypeColor typeColor(AnnotationType type, SchemaView types);

    /** The colours of a type that the schema does not know. */
    TypeColor unknownTypeColor();
}
