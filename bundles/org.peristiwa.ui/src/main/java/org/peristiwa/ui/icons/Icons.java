package org.peristiwa.ui.icons;

import org.eclipse.swt.graphics.Image;
import org.osgi.annotation.versioning.ProviderType;

/** Gives out the icons as images. An OSGi service. UI thread only. */
@ProviderType
public interface Icons {

    /** The image, sharp at every zoom; kept by the service, so never disposed of by who asks. */
    Image get(Icon icon);
}
