/** Tables of political events after PLOVER: who did what to whom, when and where, an event a row. */
@NullMarked
package org.peristiwa.exchange.plover;

import org.jspecify.annotations.NullMarked;
