package org.peristiwa.exchange.json;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
