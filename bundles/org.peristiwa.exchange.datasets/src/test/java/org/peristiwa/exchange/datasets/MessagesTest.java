package org.peristiwa.exchange.datasets;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
