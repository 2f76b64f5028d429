package org.peristiwa.exchange.webanno;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
