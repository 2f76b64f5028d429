package org.peristiwa.exchange.web;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
