/** What one annotator says of one article. Generated from {@code model/layer.xcore}. */
@Export
@Version("1.0.0")
package org.peristiwa.model.layer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
