/** What can be chosen for an annotation beside its type: attributes, the level of an entity, the values of a time. */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.ui.choices;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
