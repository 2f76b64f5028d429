package org.peristiwa.exchange.parquet;

import org.peristiwa.words.Message;
import org.peristiwa.words.ToldIOException;

/** A Parquet file that is not what it says, or not what is read here. */
final class UnreadableParquetException extends ToldIOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the reason in {@code messages.properties} beside this class
     * @param arguments for its places
     */
    UnreadableParquetException(String key, Object... arguments) {
        super(reason(key, arguments));
    }

    /** A reason, for where it cannot be thrown as what it is. */
    static Message reason(String key, Object... arguments) {
        return Message.of(UnreadableParquetException.class, key, arguments);
    }
}
