package org.peristiwa.exchange.parquet;

import org.peristiwa.words.ToldStateException;

/** A row that cannot be put together, told from within parquet-java, which lets no checked exception through. */
final class UnfitRowException extends ToldStateException {

    private static final long serialVersionUID = 1L;

    /** @param key of the reason, as {@link UnreadableParquetException} has them */
    UnfitRowException(String key, Object... arguments) {
        super(UnreadableParquetException.reason(key, arguments));
    }
}
