/** What tree, forms and refactorings share: the open schema and what may be done to it. */
@NullMarked
package org.peristiwa.ui.schema.desk;

import org.jspecify.annotations.NullMarked;
