package org.peristiwa.exchange.ace;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
