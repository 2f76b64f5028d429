/** How article text is cut into sentences and tokens; nothing here is API. */
@NullMarked
package org.peristiwa.text.internal;

import org.jspecify.annotations.NullMarked;
