package org.peristiwa.exchange.text;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
