/** Forms for what is chosen in the tree. */
@NullMarked
package org.peristiwa.ui.schema.form;

import org.jspecify.annotations.NullMarked;
