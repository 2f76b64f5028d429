/** The windows of export and import: settings on one side, on the other what comes of them. */
@NullMarked
package org.peristiwa.ui.workbench.exchange;

import org.jspecify.annotations.NullMarked;
