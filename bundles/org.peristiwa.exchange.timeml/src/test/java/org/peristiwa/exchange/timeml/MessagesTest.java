package org.peristiwa.exchange.timeml;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
