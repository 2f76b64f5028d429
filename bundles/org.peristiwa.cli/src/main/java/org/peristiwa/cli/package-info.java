/** The command line: one program, {@code peristiwa}, with the verbs of the workbench and no display. */
@NullMarked
package org.peristiwa.cli;

import org.jspecify.annotations.NullMarked;
