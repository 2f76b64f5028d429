/** How refactorings of a schema are done, recorded and done again. One class for each kind of refactoring. */
@NullMarked
package org.peristiwa.edit.internal.refactor;

import org.jspecify.annotations.NullMarked;
