package org.peristiwa.exchange.brat;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
