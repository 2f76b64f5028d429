package org.peristiwa.exchange.plover;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
