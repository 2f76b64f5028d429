/**
 * The native JSON: a corpus without loss, one article a file or one a line.
 *
 * <p>The form follows the model: an object's members are the features of its class, under the same names. What
 * the model does not say is added for readers: {@code kind} names the class where several may stand, and an
 * extent comes with the text that it covers. Source of the form: {@code peristiwa.schema.json} in this bundle.
 */
@NullMarked
package org.peristiwa.exchange.json;

import org.jspecify.annotations.NullMarked;
