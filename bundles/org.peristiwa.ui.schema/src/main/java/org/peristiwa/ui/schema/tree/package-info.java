/** The schema as a tree that narrows as one types. */
@NullMarked
package org.peristiwa.ui.schema.tree;

import org.jspecify.annotations.NullMarked;
