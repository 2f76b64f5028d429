/** Events and participants of an article as tables. */
@NullMarked
package org.peristiwa.ui.tables;

import org.jspecify.annotations.NullMarked;
