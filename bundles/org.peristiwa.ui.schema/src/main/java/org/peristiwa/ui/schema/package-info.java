/** The editor of the schema. */
@NullMarked
package org.peristiwa.ui.schema;

import org.jspecify.annotations.NullMarked;
