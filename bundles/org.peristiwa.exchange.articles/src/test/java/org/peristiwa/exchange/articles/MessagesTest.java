package org.peristiwa.exchange.articles;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
