package org.peristiwa.merge;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
