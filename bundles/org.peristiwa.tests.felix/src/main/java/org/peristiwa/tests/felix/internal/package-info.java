/** The harness itself. */
@NullMarked
package org.peristiwa.tests.felix.internal;

import org.jspecify.annotations.NullMarked;
