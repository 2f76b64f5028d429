/** WebAnno TSV 3.3. Offsets are UTF-16, ends exclusive, in memory as in the files. */
@NullMarked
package org.peristiwa.exchange.webanno;

import org.jspecify.annotations.NullMarked;
