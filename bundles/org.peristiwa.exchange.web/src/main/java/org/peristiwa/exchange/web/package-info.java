/** Annotations of the web: W3C Web Annotation and PubAnnotation. Both count code points, ends exclusive. */
@NullMarked
package org.peristiwa.exchange.web;

import org.jspecify.annotations.NullMarked;
