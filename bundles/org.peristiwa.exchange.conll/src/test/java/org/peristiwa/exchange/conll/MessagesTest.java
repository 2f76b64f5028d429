package org.peristiwa.exchange.conll;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
