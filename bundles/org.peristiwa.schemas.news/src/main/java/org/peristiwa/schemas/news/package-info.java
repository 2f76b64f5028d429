/** The schema pack {@code news-events}: what is marked in news, and how annotators decide. */
@NullMarked
package org.peristiwa.schemas.news;

import org.jspecify.annotations.NullMarked;
