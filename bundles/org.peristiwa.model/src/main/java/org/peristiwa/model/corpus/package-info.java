/** Articles, annotators and splits. Generated from {@code model/corpus.xcore}. */
@Export
@Version("1.0.0")
package org.peristiwa.model.corpus;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
