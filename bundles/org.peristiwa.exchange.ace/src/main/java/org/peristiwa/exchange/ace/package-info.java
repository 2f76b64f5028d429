/** Forms of the ACE and DEFT programs: XML that stands off from a source text. */
@NullMarked
package org.peristiwa.exchange.ace;

import org.jspecify.annotations.NullMarked;
