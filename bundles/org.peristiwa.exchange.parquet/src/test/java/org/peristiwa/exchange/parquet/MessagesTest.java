package org.peristiwa.exchange.parquet;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
