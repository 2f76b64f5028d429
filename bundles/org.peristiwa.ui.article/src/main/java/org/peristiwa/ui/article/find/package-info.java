/** Finding words in an article, going to a place of it, and marking every occurrence of some words. */
@NullMarked
package org.peristiwa.ui.article.find;

import org.jspecify.annotations.NullMarked;
