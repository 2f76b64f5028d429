package org.peristiwa.exchange.uima;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
