package org.peristiwa.exchange.labeling;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
