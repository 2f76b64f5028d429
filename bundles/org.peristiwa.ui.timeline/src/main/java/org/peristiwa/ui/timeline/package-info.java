/** The events of an article on an axis of time. */
@NullMarked
package org.peristiwa.ui.timeline;

import org.jspecify.annotations.NullMarked;
