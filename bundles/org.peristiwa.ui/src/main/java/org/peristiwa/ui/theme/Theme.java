package org.peristiwa.ui.theme;

import org.osgi.annotation.versioning.ProviderType;
import org.peristiwa.edit.ListenerHandle;

/** The look of the screen; kept over restarts. An OSGi service. Switching is for the UI thread only. */
@ProviderType
public interface Theme extends Look {

    /** What the colours are made for. */
    enum Mode {
        LIGHT,
        DARK,
        /** On black, with contrasts of at least 7:1, for eyes that need them. */
        CONTRAST;

        /** The least contrast of text and its ground: WCAG 2.1, success criteria 1.4.3 and 1.4.6. */
        public double textContrast() {
            return this == CONTRAST ? 7 : 4.5;
        }

        /** The least contrast of lines and shapes and their ground: WCAG 2.1, success criterion 1.4.11. */
        public double lineContrast() {
            return this == CONTRAST ? 4.5 : 3;
        }

        /** Whether text is lighter than its ground. */
        public boolean isDark() {
            return this != LIGHT;
        }
    }

    /** Changes it at once. */
    void switchTo(Mode mode);

    /** The colours of a mode, whichever the screen has: for pictures, which go on paper. */
    Look in(Mode mode);

    /** Starts to tell {@code listener} of each change of mode, until the handle is closed. */
    ListenerHandle listen(Runnable listener);
}
