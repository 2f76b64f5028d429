/** What the user does to an article: gestures and commands, turned into verbs. */
@NullMarked
package org.peristiwa.ui.article.edit;

import org.jspecify.annotations.NullMarked;
