/**
 * A layer as marked spans and ties between them, which is what tools of annotation speak of: an event is the span of its
 * trigger, a participant a tie from it, coreference a tie to the first mention. Formats that hold spans and ties share
 * what cannot be said in them, and the way back.
 *
 * <p>Offsets in the model are UTF-16; {@link StandoffLayer} takes those of files, in code points. Ends are exclusive.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.peristiwa.exchange.standoff;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
