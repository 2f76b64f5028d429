/**
 * Files of tools that label text: doccano, Label Studio and Prodigy. All count code points, ends exclusive; Prodigy counts
 * tokens, too, whose ends are inclusive. Members of ours begin with an underscore.
 */
@NullMarked
package org.peristiwa.exchange.labeling;

import org.jspecify.annotations.NullMarked;
