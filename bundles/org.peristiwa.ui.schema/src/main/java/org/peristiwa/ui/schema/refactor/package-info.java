/** Refactorings of the schema, each with a preview. */
@NullMarked
package org.peristiwa.ui.schema.refactor;

import org.jspecify.annotations.NullMarked;
