/**
 * Hugging Face data sets: a Parquet file for each split, and a card that tells their columns. A row is what one annotator
 * says of one article.
 */
@NullMarked
package org.peristiwa.exchange.parquet;

import org.jspecify.annotations.NullMarked;
