package org.peristiwa.ui.theme;

import org.eclipse.swt.graphics.RGB;
import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;
import org.peristiwa.edit.schema.SchemaView;
import org.peristiwa.model.schema.AnnotationType;

/** The look of the screen; kept over restarts. An OSGi service. Switching is for the UI thread only. */
@ProviderType
public interface Theme {

    /** Light or dark. */
    enum Mode {
        LIGHT,
        DARK
    }

    /** Which it is now. */
    Mode mode();

    /** Changes it at once. */
    void switchTo(Mode mode);

    /** A colour of the mode that it is now. */
    RGB color(ThemeColor color);

    /**
     * The colours of a type: from its own colour in the schema or its nearest ancestor's, else from a
     * colour-blind safe palette; always the same for the same schema.
     */
    TypeColor typeColor(AnnotationType type, SchemaView types);

    /** The colours of a type that the schema does not know. */
    TypeColor unknownTypeColor();

    /** Starts to tell {@code listener} of each change of mode, until the handle is closed. */
    ListenerHandle listen(Runnable listener);
}
