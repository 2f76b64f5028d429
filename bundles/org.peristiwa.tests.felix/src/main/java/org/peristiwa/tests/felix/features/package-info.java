/** What holds in each set of features, run inside it. */
@NullMarked
package org.peristiwa.tests.felix.features;

import org.jspecify.annotations.NullMarked;
