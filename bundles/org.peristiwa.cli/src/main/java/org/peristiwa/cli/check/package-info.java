/** What a check found, as text, JSON or SARIF. */
@NullMarked
package org.peristiwa.cli.check;

import org.jspecify.annotations.NullMarked;
