package org.peristiwa.exchange.parquet;

import java.util.Set;
import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {
    @Override
    protected Set<String> naming() {
        return Set.of("new UnfitRowException", "new UnreadableParquetException", "UnreadableParquetException.reason");
    }
}
