/** Text with headings, emphasis and lists, such as guidelines in Markdown, and how it is shown. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.richtext;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
