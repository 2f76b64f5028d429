/** What the verbs and the refactorings of a schema have in common. */
@NullMarked
package org.peristiwa.edit.internal.schema;

import org.jspecify.annotations.NullMarked;
