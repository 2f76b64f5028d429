/** One class per command. */
@NullMarked
package org.peristiwa.cli.commands;

import org.jspecify.annotations.NullMarked;
