/** Articles from web pages, PDF, DOCX and tables: text and what is known of it. Nothing is fetched. */
@NullMarked
package org.peristiwa.exchange.articles;

import org.jspecify.annotations.NullMarked;
