/**
 * UIMA: an article and a layer as a CAS, written as XMI or as CAS JSON. The type system follows the model: a type for
 * each class, its features under their own names, so that nothing of a layer is lost.
 *
 * <p>Written and read by code of our own, which takes no more of UIMA than these two forms; that Apache UIMA reads and
 * writes the same is tested.
 */
@NullMarked
package org.peristiwa.exchange.uima;

import org.jspecify.annotations.NullMarked;
