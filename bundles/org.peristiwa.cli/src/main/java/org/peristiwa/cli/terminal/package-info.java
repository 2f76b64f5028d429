/** What a command speaks through: words in the user's language, output, progress, and Ctrl-C. */
@NullMarked
package org.peristiwa.cli.terminal;

import org.jspecify.annotations.NullMarked;
